import type { RulePack } from "../../pack";

const WHY = "It sounds kind and says nothing about what is done for the customer.";

/** German: phrases that promise nothing. */
export const courtesies: RulePack = {
  id: "courtesies",
  language: "de",
  rules: [
    {
      id: "wichtig",
      phrases: [
        "ihr anliegen ist uns wichtig",
        "ihre anfrage ist uns wichtig",
        "ihre zufriedenheit ist uns wichtig",
        "ihre meinung ist uns wichtig",
        "ihr feedback ist uns wichtig",
        "ihre nachricht ist uns wichtig",
      ],
      instead: [""],
      category: "hollow",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Ihr Anliegen ist uns wichtig. Wir lesen es heute.",
          after: "Wir lesen es heute.",
        },
      ],
    },
    {
      id: "freuen-mitteilen",
      phrases: [
        "wir freuen uns , ihnen mitteilen zu können , dass",
        "wir freuen uns ihnen mitteilen zu können , dass",
        "es freut uns , ihnen mitteilen zu können , dass",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Wir freuen uns, Ihnen mitteilen zu können, dass es wieder geht.",
          after: "Wir freuen uns, Ihnen mitteilen zu können, dass es wieder geht.",
        },
      ],
    },
    {
      id: "geholfen",
      phrases: [
        "wir hoffen , ihnen geholfen zu haben",
        "wir hoffen ihnen geholfen zu haben",
        "wir hoffen , ihnen hiermit weitergeholfen zu haben",
        "wir hoffen , dass wir ihnen helfen konnten",
      ],
      instead: [""],
      category: "hollow",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Wir hoffen, Ihnen geholfen zu haben. Das Gerät läuft.",
          after: "Das Gerät läuft.",
        },
      ],
    },
    {
      id: "bedauern",
      phrases: ["wir bedauern die verzögerung", "wir bedauern die entstandene verzögerung"],
      instead: ["es tut uns leid, dass es länger dauert"],
      category: "hollow",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Wir bedauern die Verzögerung.",
          after: "Es tut uns leid, dass es länger dauert.",
        },
      ],
    },
    {
      id: "unvorhergesehen",
      phrases: [
        "aufgrund unvorhergesehener umstände",
        "aus technischen gründen",
        "aufgrund technischer probleme",
        "wegen technischer probleme",
        "aus betrieblichen gründen",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Das dauert aus technischen Gründen länger.",
          after: "Das dauert aus technischen Gründen länger.",
        },
      ],
    },
    {
      id: "aufkommen",
      phrases: [
        "aufgrund des hohen anfrageaufkommens",
        "aufgrund hoher nachfrage",
        "erhöhtes anfrageaufkommen",
        "hohes anfrageaufkommen",
        "hohes ticketaufkommen",
        "hohem anfrageaufkommen",
      ],
      instead: [],
      category: "hollow",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Wir haben derzeit ein hohes Anfrageaufkommen.",
          after: "Wir haben derzeit ein hohes Anfrageaufkommen.",
        },
      ],
    },
    {
      id: "hochdruck",
      phrases: ["mit hochdruck", "auf hochtouren", "mit höchster priorität"],
      instead: [""],
      category: "hollow",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Wir arbeiten mit Hochdruck daran.",
          after: "Wir arbeiten daran.",
        },
      ],
    },
    {
      id: "bestmoeglich",
      phrases: ["bestmöglich", "bestmögliche", "bestmöglichen", "bestmöglicher", "vollumfänglich"],
      instead: [],
      category: "hollow",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Wir helfen Ihnen bestmöglich.",
          after: "Wir helfen Ihnen bestmöglich.",
        },
      ],
    },
  ],
};
