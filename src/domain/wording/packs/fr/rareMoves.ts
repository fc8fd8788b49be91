import type { Move } from "../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** What fewer notices say in French. */
export const rareMoves: readonly Move[] = [
  {
    id: "beaucoup",
    place: "main",
    act: "delay",
    needs: ["raison", "fait"],
    patterns: [
      "(?:en raison|du fait) (?:d['’]un|du|de la|d['’]une) (?:grand |fort |nombre |volume |forte |important )?(?:nombre|volume|affluence|demande|afflux)(?: [a-zàâéèêçùûîô'’-]+){0,6}?,? (?:nos|notre|les|le) (?:délais?|temps|réponses?)(?: [a-zàâéèêçùûîô'’-]+){0,9}",
    ],
    we: [
      "beaucoup de personnes nous écrivent en ce moment, notre réponse peut donc prendre plus de temps",
    ],
    i: [
      "beaucoup de personnes nous écrivent en ce moment, ma réponse peut donc prendre plus de temps",
    ],
    why: WHY,
    examples: [
      {
        before:
          "En raison d'un grand nombre de demandes, nos délais de réponse peuvent être plus longs.",
        after:
          "Beaucoup de personnes nous écrivent en ce moment, notre réponse peut donc prendre plus de temps.",
      },
    ],
  },
  {
    id: "et-transmise",
    place: "main",
    act: "assigned",
    needs: ["trans", "escalad", "redirig", "envoy"],
    patterns: [
      "(?:et )?(?:transmise?|transférée?|escaladée?|redirigée?|envoyée?) (?:à|au|aux|vers) {TEAM}(?: (?<rank>{FACT}))?",
      "{MATTER} (?:a été|est) (?:transmise?|transférée?|escaladée?|redirigée?) (?:à|au|aux|vers) {TEAM} (?<rank>{FACT})",
    ],
    we: ["nous avons fait appel aux personnes qui connaissent le mieux le sujet"],
    i: [
      "j'ai fait appel aux personnes qui connaissent le mieux le sujet, et c'est toujours moi qui vous réponds",
    ],
    why: WHY,
    examples: [],
  },
  {
    id: "duree-prevue",
    place: "next",
    needs: ["délai"],
    patterns: [
      "(?:le )?délai de (?:résolution|traitement|réparation) (?:estimé|prévu|prévisionnel) ?(?:est de|:) ?(?<f1>{SPAN})",
    ],
    we: ["cela devrait prendre {1}"],
    why: WHY,
    examples: [
      {
        before: "Le délai de résolution estimé est de 3 jours ouvrés.",
        after: "Cela devrait prendre 3 jours ouvrés.",
      },
    ],
  },
  {
    id: "incident-resolu",
    place: "main",
    act: "resolved",
    needs: ["résolu", "réglé", "corrigé", "rétabli"],
    patterns: [
      "(?:l['’]incident|le problème|l['’]erreur|la panne|le dysfonctionnement)(?: que vous (?:avez|nous avez) signalée?)?(?: (?:affectant|concernant|sur|de|du) [a-zàâéèêçùûîô'’ -]{3,40})? (?:a été|est)(?: (?:maintenant|désormais|entièrement))? (?:résolue?|réglée?|corrigée?|rétablie?)(?: par {US}| par nos [a-zéè ]{3,30})?",
    ],
    covers: ["va-clore", "clos"],
    we: ["nous pensons que c'est réglé"],
    i: ["je pense que c'est réglé"],
    why: WHY,
    examples: [
      {
        before: "L'incident que vous avez signalé a été résolu par nos équipes techniques.",
        after: "Nous pensons que c'est réglé.",
      },
    ],
  },
  {
    id: "va-clore",
    place: "main",
    act: "closed",
    needs: ["clôtur", "ferm", "clos"],
    patterns: [
      "(?:et )?(?:{MATTER}|il|elle) (?:sera|va être|est donc|est maintenant)(?: (?:donc|maintenant|automatiquement))? (?:clôturée?|fermée?|close?)",
    ],
    we: ["nous arrêtons maintenant d'y travailler"],
    i: ["j'arrête maintenant d'y travailler"],
    why: WHY,
    examples: [],
  },
  {
    id: "si-revient-delai",
    place: "how",
    needs: ["sous", "délai", "dans les"],
    patterns: [
      "si (?:le problème|l['’]erreur|l['’]incident|cela)(?: [a-zàâéèêçùûîô'’-]+){0,6}?,? (?:veuillez |merci de |vous pouvez |n['’]hésitez pas à |il vous suffit de )?(?:répondre|répondez|nous répondre)(?: [a-zàâéèêçùûîô'’-]+){0,4} (?:sous|dans un délai de|dans les) (?<f1>{SPAN})",
    ],
    we: ["si quelque chose ne va pas encore, ou si cela revient, répondez dans un délai de {1}"],
    i: ["si quelque chose ne va pas encore, ou si cela revient, répondez-moi dans un délai de {1}"],
    why: WHY,
    examples: [
      {
        before: "Si le problème persiste, merci de répondre à ce message sous 7 jours.",
        after:
          "Si quelque chose ne va pas encore, ou si cela revient, répondez dans un délai de 7 jours.",
      },
    ],
  },
  {
    id: "retard-volume",
    place: "main",
    act: "delay",
    needs: ["traitement"],
    patterns: [
      "(?:en raison|du fait) (?:d['’]un|du|de la|d['’]une) (?:[a-zéè]+ ){0,2}?(?:nombre|volume|affluence|demande|afflux)(?: [a-zàâéèêçùûîô'’-]+){0,6}?,? le traitement de {MATTER} prend (?:plus de temps|du retard)(?: que prévu)?",
    ],
    covers: ["desole"],
    we: ["cela prend plus de temps que prévu"],
    i: ["je vous présente mes excuses, cela prend plus de temps que prévu"],
    why: WHY,
    examples: [
      {
        before:
          "En raison d'un volume élevé de demandes, le traitement de votre dossier prend plus de temps que prévu.",
        after: "Cela prend plus de temps que prévu.",
      },
    ],
  },
  {
    id: "besoin-plusieurs",
    place: "main",
    act: "pending",
    needs: ["veuillez", "merci de", "prions", "pourriez"],
    patterns: [
      "(?:(?:afin de|pour)(?: [a-zàâéèêçùûîô'’-]+){1,6}, )?(?:veuillez|merci de|nous vous prions de|pourriez-vous)(?: bien vouloir)? (?:nous )?(?:fournir|envoyer|transmettre|communiquer|indiquer|faire parvenir|joindre|donner) (?<f1>(?:le|la|les|l['’]|une?|votre|vos) ?(?:(?!(?:ou|si|afin|pour|dans|avant|sous|via|sur)(?![a-zàâéèêçùûîô]))[a-zàâéèêçùûîô'’-]+ ?){1,7}(?:,| et| ainsi que) (?:le|la|les|l['’]|une?|votre|vos) ?(?:(?!(?:ou|si|afin|pour|dans|avant|sous|via|sur)(?![a-zàâéèêçùûîô]))[a-zàâéèêçùûîô'’-]+ ?){1,7})",
    ],
    covers: ["attente"],
    we: ["pour continuer, voici ce qu'il nous faut de votre part : {1}"],
    i: ["pour continuer, voici ce qu'il me faut de votre part : {1}"],
    why: WHY,
    examples: [
      {
        before:
          "Merci de nous transmettre une copie de votre facture ainsi que le numéro de série.",
        after:
          "Pour continuer, voici ce qu'il nous faut de votre part : une copie de votre facture ainsi que le numéro de série.",
      },
    ],
  },
];
