import type { Frame } from "../../pack";

/** Greeting, promise, name and reference in French. */
export const frame: Frame = {
  greetings: ["Bonjour,"],
  greetingsWithName: ["Bonjour {name},"],
  templateGreeting:
    "Bonjour{% if ticket.requester.first_name != blank %} {{ticket.requester.first_name}}{% endif %},",
  manners: {
    warm: {
      greetings: ["Bonjour,"],
      greetingsWithName: ["Bonjour {name},"],
      openings: { ack: "Merci de nous en avoir parlé." },
      farewell: "Bien à vous,",
      instead: [],
    },
    formal: {
      greetings: ["Madame, Monsieur,"],
      greetingsWithName: ["Bonjour {name},"],
      openings: { ack: "Nous vous remercions de votre message." },
      farewell: "Bien cordialement,",
      instead: [],
    },
  },
  promises: {
    ack: ["Vous aurez de mes nouvelles {time}, même si j'y travaille encore."],
    resolved: ["Je reviens vers vous {time} pour vérifier que tout va bien."],
    closed: ["Je regarde encore une fois {time}."],
    assigned: ["Vous aurez de mes nouvelles {time}."],
    pending: ["Je vous écris de nouveau {time}."],
    delay: ["Je cherche ce qui bloque et je vous écris {time} dans tous les cas."],
    outage: ["Je vous écris de nouveau {time}, même sans nouveauté."],
    default: ["Je m'en occupe et je vous écris {time}."],
  },
  owned: ["Je m'en occupe."],
  templateOwned: "",
  reference: "Votre référence, si besoin : {reference}",
  time: {
    locale: "fr-FR",
    today: "aujourd'hui avant {hour}",
    tomorrow: "demain avant {hour}",
    thisWeek: "{day} avant {hour}",
    later: "{date} avant {hour}",
    twelveHours: false,
    clock: "{hour}",
  },
  greetingLine:
    "^\\W*(?:bonjour|bonsoir|salut|cher|chère|chers|madame|monsieur)(?![\\p{L}])[^.!?\\n]{0,80}[,!:.]?\\s*$",
  farewellLine:
    "^\\W*(?:cordialement|bien cordialement|bien à vous|sincèrement|respectueusement|merci(?: beaucoup| d'avance)?|à bientôt|salutations.{0,30}|meilleures salutations)\\s*[,.!-]*\\s*(?:\\uE000[^\\n]{0,40})?$",
  nobody:
    "^\\W*(?:l['’]|votre |notre |le |la )?\\s*(?:équipe|service|support|assistance)(?: (?:de |d['’]|du )?(?:support|assistance|client|clients|technique|service client))*\\W*$",
  promiseWords:
    "(?:nous vous (?:répondrons|recontacterons|contacterons)|nous reviendrons|vous aurez|dans les plus brefs délais|dès que possible)",
  someone: "(?<![\\p{L}])(?:je|moi|mon|ma|mes)(?![\\p{L}])|(?<![\\p{L}])[jJmM]['’]",
};
