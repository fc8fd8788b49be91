import type { Move } from "../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** What else notices say in French. */
export const otherMoves: readonly Move[] = [
  {
    id: "questions",
    place: "how",
    needs: ["question", "information", "disposition"],
    patterns: [
      "(?:pour toute question|si vous avez (?:des|d['’]autres|la moindre|une) questions?|pour plus d['’]informations|pour toute information)(?: [a-zàâéèêçùûîô'’-]+){0,3}?,? (?:n['’]hésitez pas à |vous pouvez |veuillez |merci de |nous restons )(?:nous (?:contacter|écrire|joindre|solliciter)|contacter [a-zàâéèêçùûîô' ’-]{3,40}|à votre (?:entière )?disposition)(?: [a-zàâéèêçùûîô'’-]+){0,3}",
      "(?:nous restons|notre équipe reste|je reste)(?: [a-zéè]+)? à votre (?:entière )?disposition(?: [a-zàâéèêçùûîô'’-]+){0,5}",
    ],
    we: ["si vous avez une question, écrivez-nous simplement"],
    i: ["si vous avez une question, écrivez-moi simplement"],
    why: WHY,
    examples: [
      {
        before: "Pour toute question, n'hésitez pas à nous contacter.",
        after: "Si vous avez une question, écrivez-nous simplement.",
      },
    ],
  },
  {
    id: "transmis",
    place: "main",
    act: "assigned",
    needs: ["trans", "escalad", "redirig", "envoy", "assign", "affect"],
    patterns: [
      "{MATTER} (?:a été|est|vient d['’]être) (?:transmise?|transférée?|escaladée?|redirigée?|envoyée?) (?:à|au|aux|vers) {TEAM}",
      "nous avons (?:transmis|transféré|escaladé|redirigé) {MATTER} (?:à|au|aux|vers) {TEAM}",
      "{MATTER} a été escaladée?",
    ],
    we: ["nous avons fait appel aux personnes qui connaissent le mieux le sujet"],
    i: [
      "j'ai fait appel aux personnes qui connaissent le mieux le sujet, et c'est toujours moi qui vous réponds",
    ],
    why: WHY,
    examples: [
      {
        before: "Votre demande a été transmise au service technique.",
        after: "Nous avons fait appel aux personnes qui connaissent le mieux le sujet.",
      },
    ],
  },
  {
    id: "en-cours",
    place: "main",
    needs: ["en cours", "étude"],
    patterns: [
      "{MATTER} est (?:toujours |actuellement |encore )?(?:en cours(?: (?:de traitement|d['’]examen|d['’]analyse|d['’]étude))?|à l['’]étude)",
    ],
    we: ["nous y travaillons toujours"],
    i: ["j'y travaille toujours"],
    why: WHY,
    examples: [
      {
        before: "Votre demande est actuellement en cours de traitement.",
        after: "Nous y travaillons toujours.",
      },
    ],
  },
  {
    id: "fusion",
    place: "main",
    needs: ["fusionn"],
    patterns: ["{MATTER} a été fusionnée? avec (?:le|la|votre|un|une)? ?{OBJ}(?: ?{REF})?"],
    we: ["vous nous aviez déjà écrit à ce sujet, nous gardons donc le tout ensemble"],
    i: ["vous nous aviez déjà écrit à ce sujet, je garde donc le tout ensemble"],
    why: WHY,
    examples: [
      {
        before: "Votre ticket 881 a été fusionné avec le ticket 879.",
        after:
          "Vous nous aviez déjà écrit à ce sujet, nous gardons donc le tout ensemble. Votre référence, si besoin : 881, 879",
      },
    ],
  },
  {
    id: "enquete",
    place: "main",
    act: "survey",
    needs: ["enquête", "sondage", "évalu", "questionnaire"],
    patterns: [
      "(?:veuillez|merci de|prenez|nous vous invitons à|aidez-nous)(?: [a-zàâéèêçùûîô'’,-]+){0,14}? ?:? ?{LINK}",
    ],
    we: ["avons-nous vraiment résolu votre problème ? Un clic suffit : {link}"],
    i: ["ai-je vraiment résolu votre problème ? Un clic suffit : {link}"],
    why: WHY,
    examples: [
      {
        before: "Merci de prendre un moment pour répondre à notre enquête : https://a.example/e",
        after: "Avons-nous vraiment résolu votre problème ? Un clic suffit : https://a.example/e",
      },
    ],
  },
  {
    id: "panne",
    place: "lead",
    act: "outage",
    needs: ["panne", "incident", "problème", "perturbation", "dysfonction"],
    patterns: [
      "(?:nous (?:rencontrons|constatons|subissons)|il y a)(?: actuellement)? (?:un|une|des) (?:panne|incident|problème|perturbation|dysfonctionnement)s?(?: technique)?s?,? (?:affectant|concernant|touchant|avec|sur|de|du|qui affecte) (?<f1>(?:notre|nos|le|la|les|l['’]) ?(?:(?!(?:et|ou|mais|qui|nous)(?![a-zàâéèêçùûîô]))[a-zàâéèêçùûîô'’-]+ ?){1,6})",
    ],
    we: ["il y a un problème avec {1}"],
    why: WHY,
    examples: [
      {
        before: "Nous rencontrons actuellement une panne affectant notre site de paiement.",
        after: "Il y a un problème avec notre site de paiement.",
      },
    ],
  },
  {
    id: "au-travail",
    place: "main",
    act: "outage",
    needs: ["travail", "mobilis", "œuvre"],
    patterns: [
      "(?:nos|notre|les) (?:équipes?|techniciens?|ingénieurs?)(?: [a-zéè]+)? (?:travaillent|travaille|sont mobilisées?|sont à pied d['’]œuvre|est mobilisée)(?: [a-zàâéèêçùûîô'’-]+){0,10}",
      "nous travaillons(?: [a-zéè]+){0,2} (?:à|sur) (?:la|une|sa|le|un) (?:résolution|solution|rétablissement|correctif)(?: [a-zàâéèêçùûîô'’-]+){0,6}",
    ],
    we: ["nous y travaillons"],
    why: WHY,
    examples: [
      {
        before: "Nos équipes travaillent à la résolution du problème.",
        after: "Nous y travaillons.",
      },
    ],
  },
  {
    id: "suivi",
    place: "link",
    needs: ["suivre", "consulter", "voir", "visualiser"],
    patterns: [
      "(?:vous pouvez |pour )(?:suivre|consulter|voir|visualiser)(?: [a-zàâéèêçùûîô'’-]+){0,7}?,? ?(?:(?:en cliquant|cliquez|rendez-vous|connectez-vous)?(?: (?:ici|sur|à|le lien|suivant|ci-dessous|cette adresse|l['’]adresse|suivante|ce lien))*)? ?:? ?{LINK}",
    ],
    we: ["vous pouvez voir où nous en sommes ici : {link}"],
    i: ["vous pouvez voir où j'en suis ici : {link}"],
    why: WHY,
    examples: [
      {
        before: "Vous pouvez suivre votre demande ici : https://a.example/1",
        after: "Vous pouvez voir où nous en sommes ici : https://a.example/1",
      },
    ],
  },
  {
    id: "si-revient",
    place: "how",
    needs: ["problème", "erreur", "incident"],
    patterns: [
      "si (?:le problème|l['’]erreur|l['’]incident|cela)(?: [a-zàâéèêçùûîô'’-]+){0,6}?,? (?:veuillez |merci de |vous pouvez |n['’]hésitez pas à |il vous suffit de )?(?:répondre|répondez|nous répondre|nous le signaler)(?: [a-zàâéèêçùûîô'’-]+){0,6}",
    ],
    we: ["si quelque chose ne va pas encore, ou si cela revient, répondez simplement"],
    i: ["si quelque chose ne va pas encore, ou si cela revient, répondez-moi simplement"],
    why: WHY,
    examples: [
      {
        before: "Si le problème persiste, veuillez répondre à cet e-mail.",
        after: "Si quelque chose ne va pas encore, ou si cela revient, répondez simplement.",
      },
    ],
  },
];
