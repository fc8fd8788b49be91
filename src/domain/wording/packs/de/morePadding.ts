import type { RulePack } from "../../pack";

const WHY = "The short everyday words say the same, and are read by everybody.";

/** German: long ways to say little. */
export const morePadding: RulePack = {
  id: "morePadding",
  language: "de",
  rules: [
    {
      id: "etwaige",
      phrases: ["etwaige", "etwaigen", "etwaiger", "eventuelle", "eventuellen"],
      instead: ["mögliche"],
      forms: {
        etwaigen: "möglichen",
        etwaiger: "möglicher",
        eventuellen: "möglichen",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Etwaige Kosten übernehmen wir.",
          after: "Mögliche Kosten übernehmen wir.",
        },
      ],
    },
    {
      id: "lediglich",
      phrases: ["lediglich", "ausschließlich"],
      instead: ["nur"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Wir brauchen lediglich ein Foto.",
          after: "Wir brauchen nur ein Foto.",
        },
      ],
    },
    {
      id: "nunmehr",
      phrases: ["nunmehr", "derzeitig", "gegenwärtig"],
      instead: ["jetzt"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Das Gerät läuft nunmehr.",
          after: "Das Gerät läuft jetzt.",
        },
      ],
    },
    {
      id: "im-vorfeld",
      phrases: ["im vorfeld", "vorgängig"],
      instead: ["vorher"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Bitte rufen Sie im Vorfeld an.",
          after: "Bitte rufen Sie vorher an.",
        },
      ],
    },
    {
      id: "des-weiteren",
      phrases: ["des weiteren", "desweiteren", "ferner", "überdies"],
      instead: ["außerdem"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Des Weiteren fehlt ein Foto.",
          after: "Außerdem fehlt ein Foto.",
        },
      ],
    },
    {
      id: "ordnungsgemaess",
      phrases: ["ordnungsgemäß"],
      instead: ["richtig"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Das Gerät arbeitet ordnungsgemäß.",
          after: "Das Gerät arbeitet richtig.",
        },
      ],
    },
    {
      id: "funktionalitaet",
      phrases: ["funktionalität", "funktionalitäten"],
      instead: ["Funktion"],
      forms: {
        funktionalitäten: "Funktionen",
      },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [
        {
          before: "Diese Funktionalität fehlt noch.",
          after: "Diese Funktion fehlt noch.",
        },
      ],
    },
    {
      id: "unterlagen",
      phrases: [
        "gemäß unseren unterlagen",
        "laut unseren unterlagen",
        "laut unseren aufzeichnungen",
        "gemäß unseren aufzeichnungen",
      ],
      instead: ["wie wir sehen,"],
      category: "wordy",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Laut unseren Unterlagen haben Sie ein neues Gerät.",
          after: "Wie wir sehen, haben Sie ein neues Gerät.",
        },
      ],
    },
  ],
};
