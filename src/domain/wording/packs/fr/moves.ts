import type { Move } from "../../pack";

const WHY = "Des mots de service ou de formulaire ; on le dit comme on parle à quelqu'un.";

/** What French notices say, and how a person says it. */
export const moves: readonly Move[] = [
  {
    id: "recu",
    place: "main",
    act: "ack",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? (?:a|ont)(?: bien)? été (?:bien )?(?:reçue?|enregistrée?|créée?|prise? en compte|transmise?|soumise?|ouverte?)(?: par {US})?(?: avec succès)?",
      "nous avons(?: bien)? reçu {YOUR} {OBJ}(?: ?{REF})?",
      "merci (?:de|pour) (?:nous avoir contactés?|votre {OBJ}|votre prise de contact)",
    ],
    we: ["nous avons bien reçu votre message"],
    i: ["j'ai bien reçu votre message"],
    why: WHY,
    examples: [],
  },
  {
    id: "numero",
    place: "reference",
    act: "ack",
    patterns: [
      "(?:{YOUR} |le )?(?:numéro|référence|n°)(?: de (?:ticket|dossier|demande|suivi)| du ticket)?(?: de {YOUR} {OBJ})?(?: est| :|:) ?{REF}",
      "(?:merci de |veuillez )(?:rappeler|mentionner|indiquer|conserver) (?:ce|le|votre|cette) (?:numéro|référence)(?: de (?:ticket|dossier|demande))?(?: ?{REF})?(?: (?:dans|pour|lors de) [a-zàâéèêçùû' ]{3,50})?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "traitement",
    place: "next",
    act: "ack",
    patterns: [
      "(?:{YOUR} {OBJ}(?: ?{REF})? |elle |il )?(?:sera|est)(?: en cours de)? ?(?:traitée?|traitement|examinée?|étudiée?)(?: (?:par|avec) {US})?(?: {SOON})?",
      "{US} (?:va|vont|traite|traitera|traiteront|examine|étudie) {YOUR} {OBJ}(?: {SOON})?",
    ],
    we: ["nous nous en occupons"],
    i: ["je m'en occupe"],
    why: WHY,
    examples: [],
  },
  {
    id: "repondra",
    place: "next",
    act: "ack",
    patterns: [
      "{US} (?:vous (?:répondra|répondrons|répondront|contactera|contacterons|contacteront|recontactera|recontacterons)|(?:reviendra|reviendrons|reviendront) vers vous|prendra contact avec vous)(?: {SOON})?",
      "vous (?:recevrez|aurez) (?:une|notre) réponse(?: {SOON})?",
    ],
    we: ["vous aurez de nos nouvelles"],
    i: ["vous aurez de mes nouvelles"],
    why: WHY,
    examples: [],
  },
  {
    id: "assigne",
    place: "main",
    act: "assigned",
    patterns: [
      "(?:{YOUR} {OBJ}(?: ?{REF})? |il |elle )?a été (?:assignée?|affectée?|attribuée?|transmise?|transférée?|confiée?|escaladée?) (?:à|au|aux) (?:{US}|service [a-zéè ]{3,30}|l['’]équipe [a-zéè ]{3,30})",
    ],
    we: ["les bonnes personnes s'en occupent"],
    i: ["je m'en occupe avec les bonnes personnes"],
    why: WHY,
    examples: [],
  },
  {
    id: "ajouter",
    place: "how",
    patterns: [
      "(?:pour|afin d['’]) ?(?:ajouter|apporter|fournir|toute|plus)(?: (?:un|des|d['’]|une)?)? ?(?:commentaires?|informations?|précisions?|question)(?: (?:supplémentaires?|complémentaires?))?,? (?:vous pouvez |il suffit de |veuillez |merci de )?(?:répondre|répondez)(?: simplement)? à (?:cet|ce|cette) ?(?:e-?mail|message|courriel)",
    ],
    we: ["pour ajouter quelque chose, il vous suffit de répondre à cet e-mail"],
    why: WHY,
    examples: [],
  },
  {
    id: "resolu",
    place: "main",
    act: "resolved",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? (?:a été|est)(?: marquée?)?(?: comme)? ?(?:résolue?|réglée?|traitée?)",
    ],
    we: ["nous pensons que c'est réglé"],
    i: ["je pense que c'est réglé"],
    why: WHY,
    examples: [],
  },
  {
    id: "clos",
    place: "main",
    act: "closed",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? (?:a été|est)(?: automatiquement)? (?:clôturée?|fermée?|close?|archivée?)",
    ],
    we: ["nous ne travaillons plus dessus"],
    i: ["je ne travaille plus dessus"],
    why: WHY,
    examples: [],
  },
  {
    id: "rouvert",
    place: "main",
    act: "reopened",
    patterns: ["{YOUR} {OBJ}(?: ?{REF})? a été (?:rouverte?|ré-?ouverte?)"],
    we: ["nous regardons cela de nouveau"],
    i: ["je regarde cela de nouveau"],
    why: WHY,
    examples: [],
  },
  {
    id: "attente",
    place: "main",
    act: "pending",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? est en attente(?: de (?:votre|plus d['’]|précisions|réponse)[a-zéè' ]{0,30})?",
      "nous attendons (?:votre réponse|votre retour|plus d['’]informations)(?: de votre part)?",
    ],
    we: ["nous attendons votre réponse"],
    i: ["j'attends votre réponse"],
    why: WHY,
    examples: [],
  },
  {
    id: "retard",
    place: "main",
    act: "delay",
    patterns: [
      "(?:le|la) (?:traitement|réponse)(?: de {YOUR} {OBJ})? (?:prend|prendra) (?:plus de temps|du retard)(?: [a-zéèê' ]{3,40})?",
      "nous (?:rencontrons|avons)(?: actuellement)? (?:un|des) retards?(?: dans le traitement de {YOUR} {OBJ})?",
    ],
    we: ["cela prend plus de temps que prévu"],
    i: ["je suis navré, cela prend plus de temps que prévu"],
    covers: ["desole"],
    why: WHY,
    examples: [],
  },
  {
    id: "desole",
    place: "main",
    act: "delay",
    patterns: [
      "(?:nous )?(?:nous excusons|vous prions de (?:nous )?excuser|sommes désolés|veuillez (?:nous )?excuser|présentons nos excuses)(?: pour)? ?(?:la gêne occasionnée|tout désagrément|ce désagrément|les désagréments|ce contretemps)",
    ],
    we: ["nous vous présentons nos excuses"],
    i: ["je vous présente mes excuses"],
    why: WHY,
    examples: [],
  },
  {
    id: "patience",
    place: "gone",
    patterns: [
      "(?:merci|nous vous remercions)(?: de| pour) votre (?:patience|compréhension)(?: et (?:de )?votre (?:patience|compréhension))?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "automatique",
    place: "gone",
    patterns: [
      "(?:ceci est un|ce|cet|cette) ?(?:message|e-?mail|courriel)?(?: (?:a été|est))?(?: un)? ?(?:message |e-?mail |courriel )?(?:automatique|généré automatiquement|envoyé automatiquement)",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "sans-reponse",
    place: "close",
    patterns: [
      "(?:merci de ne pas|veuillez ne pas|ne) ?(?:répondre|répondez pas|pas répondre)(?: directement)?(?: à (?:ce|cet|cette) ?(?:message|e-?mail|courriel|adresse))?",
    ],
    we: ["personne ne lit les réponses à cet e-mail"],
    why: WHY,
    examples: [],
  },
];
