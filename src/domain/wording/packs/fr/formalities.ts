import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** French official words. */
export const formalities: RulePack = {
  id: "formalities",
  language: "fr",
  rules: [
    {
      id: "agreer",
      phrases: [
        "veuillez agréer",
        "nous vous prions d'agréer",
        "nous vous prions de",
        "il convient de",
      ],
      instead: ["merci de"],
      forms: { "veuillez agréer": "", "nous vous prions d'agréer": "" },
      category: "wordy",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        { before: "Veuillez agréer nos salutations.", after: "Veuillez agréer nos salutations." },
      ],
    },
    {
      id: "concernant",
      phrases: [
        "concernant",
        "relatif à",
        "relative à",
        "afférent à",
        "au sujet de",
        "en ce qui concerne",
      ],
      instead: ["à propos de"],
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Nous écrivons concernant votre colis.",
          after: "Nous écrivons concernant votre colis.",
        },
      ],
    },
    {
      id: "afin",
      phrases: ["afin de"],
      instead: ["pour"],
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "Appelez-nous afin de finir.", after: "Appelez-nous pour finir." }],
    },
    {
      id: "procede",
      phrases: ["procéder à", "effectuer", "effectué", "effectuée"],
      instead: ["faire"],
      forms: { effectué: "fait", effectuée: "faite" },
      category: "wordy",
      severity: "low",
      why: WHY,
      examples: [{ before: "Nous allons effectuer un test.", after: "Nous allons faire un test." }],
    },
    {
      id: "ulterieurement",
      phrases: ["ultérieurement", "préalablement", "dans le cadre de"],
      instead: ["plus tard"],
      forms: { préalablement: "avant" },
      category: "wordy",
      severity: "low",
      why: WHY,
      only: "finding",
      examples: [{ before: "Réessayez ultérieurement.", after: "Réessayez ultérieurement." }],
    },
  ],
};
