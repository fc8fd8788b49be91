import type { RulePack } from "../../pack";

const WHY = 'Nobody is named here; a person or "we" can be asked and thanked.';

/** French: people without a name. */
export const nobodies: RulePack = {
  id: "nobodies",
  language: "fr",
  rules: [
    {
      id: "specialiste",
      phrases: [
        "un spécialiste",
        "un expert",
        "l'un de nos experts",
        "un de nos spécialistes",
        "un collaborateur",
        "l'un de nos collaborateurs",
      ],
      instead: ["l'un de nous"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Un spécialiste vous répondra.",
          after: "L'un de nous vous répondra.",
        },
      ],
    },
    {
      id: "equipe-technique",
      phrases: [
        "notre équipe technique",
        "l'équipe technique",
        "notre service technique",
        "nos équipes techniques",
        "nos équipes",
      ],
      instead: ["nous"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Notre équipe technique regarde.",
          after: "Notre équipe technique regarde.",
        },
      ],
    },
    {
      id: "service-client",
      phrases: [
        "le service client",
        "notre service client",
        "le service clientèle",
        "notre service clientèle",
        "le helpdesk",
      ],
      instead: ["nous"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Le service client vous écrira.",
          after: "Le service client vous écrira.",
        },
      ],
    },
    {
      id: "personne-habilitee",
      phrases: [
        "la personne compétente",
        "les personnes compétentes",
        "un interlocuteur dédié",
        "l'interlocuteur compétent",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "La personne compétente le verra.",
          after: "La personne compétente le verra.",
        },
      ],
    },
    {
      id: "constate",
      phrases: ["il a été constaté que", "il a été décidé que"],
      instead: ["nous avons vu que"],
      forms: {
        "il a été décidé que": "nous avons décidé que",
      },
      category: "faceless",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Il a été constaté que tout marche.",
          after: "Nous avons vu que tout marche.",
        },
      ],
    },
    {
      id: "en-examen",
      phrases: [
        "est en cours d'examen",
        "est en cours d'analyse",
        "est en cours d'étude",
        "est à l'étude",
        "fait l'objet d'une analyse",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Votre message est en cours d'examen.",
          after: "Votre message est en cours d'examen.",
        },
      ],
    },
    {
      id: "invite",
      phrases: [
        "vous êtes invité à",
        "vous êtes invités à",
        "vous êtes prié de",
        "vous êtes priés de",
        "il vous est demandé de",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Il vous est demandé de répondre.",
          after: "Il vous est demandé de répondre.",
        },
      ],
    },
    {
      id: "transmis",
      phrases: [
        "a été transféré",
        "a été transférée",
        "a été réacheminé",
        "a été redirigé",
        "a été redirigée",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Votre message a été redirigé.",
          after: "Votre message a été redirigé.",
        },
      ],
    },
  ],
};
