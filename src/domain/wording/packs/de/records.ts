import type { RulePack } from "../../pack";

const WHY =
  "A word of our desk: customers write messages and have questions, they don't work with our system.";

/** German: how our work is filed. */
export const records: RulePack = {
  id: "records",
  language: "de",
  rules: [
    {
      id: "ticketverlauf",
      phrases: ["ticketverlauf", "ticket-verlauf"],
      instead: ["Verlauf"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Im Ticketverlauf steht mehr.",
          after: "Im Verlauf steht mehr.",
        },
      ],
    },
    {
      id: "ticketbearbeitung",
      phrases: ["die ticketbearbeitung", "der ticketbearbeitung"],
      instead: ["die Arbeit daran"],
      forms: {
        "der ticketbearbeitung": "der Arbeit daran",
      },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Die Ticketbearbeitung dauert länger.",
          after: "Die Arbeit daran dauert länger.",
        },
      ],
    },
    {
      id: "ticketerstellung",
      phrases: [
        "ticketerstellung",
        "ticketeröffnung",
        "ticketanlage",
        "ticketzuweisung",
        "ticketzuordnung",
      ],
      instead: [],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Bei der Ticketerstellung fehlte etwas.",
          after: "Bei der Ticketerstellung fehlte etwas.",
        },
      ],
    },
    {
      id: "ticketabschluss",
      phrases: ["nach ticketabschluss", "nach abschluss des tickets", "bei ticketabschluss"],
      instead: ["zum Schluss"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Nach Ticketabschluss fragen wir Sie nach Ihrer Meinung.",
          after: "Zum Schluss fragen wir Sie nach Ihrer Meinung.",
        },
      ],
    },
    {
      id: "ticketprioritaet",
      phrases: ["ticketpriorität", "ticket-priorität"],
      instead: ["Dringlichkeit"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Die Ticketpriorität ist hoch.",
          after: "Die Dringlichkeit ist hoch.",
        },
      ],
    },
    {
      id: "case",
      phrases: [
        "ihr case",
        "ihrem case",
        "ihren case",
        "dieser case",
        "support-case",
        "case-nummer",
        "case-id",
      ],
      instead: ["Ihr Anliegen"],
      forms: {
        "ihrem case": "Ihrem Anliegen",
        "ihren case": "Ihr Anliegen",
        "dieser case": "dieses Anliegen",
        "support case": "Anliegen",
        "case nummer": "Nummer",
        "case id": "Nummer",
      },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Ihr Case liegt bei uns.",
          after: "Ihr Anliegen liegt bei uns.",
        },
      ],
    },
    {
      id: "service-request",
      phrases: [
        "ihr service-request",
        "ihren service-request",
        "ihrem service-request",
        "serviceanfrage",
        "service-anfrage",
        "supportanfrage",
        "support-anfrage",
      ],
      instead: ["Ihre Anfrage"],
      forms: {
        "ihrem service request": "Ihrer Anfrage",
        serviceanfrage: "Anfrage",
        "service anfrage": "Anfrage",
        supportanfrage: "Anfrage",
        "support anfrage": "Anfrage",
      },
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [
        {
          before: "Ihr Service-Request ist da.",
          after: "Ihre Anfrage ist da.",
        },
      ],
    },
    {
      id: "change-request",
      phrases: ["change-request", "change request", "changerequest", "change-ticket"],
      instead: ["Änderung"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Dazu gibt es einen Change-Request.",
          after: "Dazu gibt es einen Change-Request.",
        },
      ],
    },
  ],
};
