import type { Move } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

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
    examples: [
      {
        before: "Votre demande n° 7731 a bien été reçue.",
        after: "Nous avons bien reçu votre message. Votre référence, si besoin : 7731",
      },
    ],
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
    examples: [
      {
        before: "Votre ticket a été enregistré et sera traité dans les meilleurs délais.",
        after: "Nous avons bien reçu votre message. Nous nous en occupons.",
      },
    ],
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
    examples: [
      {
        before: "Votre demande a été assignée à notre équipe.",
        after: "Les bonnes personnes s'en occupent.",
      },
    ],
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
    examples: [
      {
        before: "Votre demande n° 881 a été résolue.",
        after: "Nous pensons que c'est réglé. Votre référence, si besoin : 881",
      },
    ],
  },
  {
    id: "clos",
    place: "main",
    act: "closed",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? (?:a été|est)(?: automatiquement)? (?:clôturée?|fermée?|close?|archivée?)",
    ],
    we: ["c'est terminé de notre côté"],
    i: ["c'est terminé de mon côté"],
    why: WHY,
    examples: [{ before: "Votre ticket a été clôturé.", after: "C'est terminé de notre côté." }],
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
      "nous (?:attendons|sommes en attente de) (?:votre réponse|votre retour|plus d['’]informations)(?: de votre part)?",
    ],
    we: ["nous attendons votre réponse"],
    i: ["j'attends votre réponse"],
    why: WHY,
    examples: [
      {
        before: "Votre ticket est en attente de votre réponse.",
        after: "Nous attendons votre réponse.",
      },
    ],
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
    i: ["je vous présente mes excuses, cela prend plus de temps que prévu"],
    covers: ["desole"],
    why: WHY,
    examples: [
      {
        before: "Le traitement de votre demande prend du retard.",
        after: "Cela prend plus de temps que prévu.",
      },
    ],
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
];
