import type { RulePack } from "../../pack";

const WHY = 'Nobody is named here; a person or "we" can be asked and thanked.';

/** Spanish: people without a name. */
export const nobodies: RulePack = {
  id: "nobodies",
  language: "es",
  rules: [
    {
      id: "especialista",
      phrases: [
        "un especialista",
        "uno de nuestros especialistas",
        "un experto",
        "uno de nuestros expertos",
        "un colaborador",
      ],
      instead: ["alguien de nuestro equipo"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Un especialista lo mirará.",
          after: "Alguien de nuestro equipo lo mirará.",
        },
      ],
    },
    {
      id: "equipo-tecnico",
      phrases: [
        "nuestro equipo técnico",
        "el equipo técnico",
        "nuestro equipo de soporte",
        "el equipo de soporte",
        "nuestro departamento técnico",
      ],
      instead: ["nosotros"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Nuestro equipo técnico lo mira.",
          after: "Nuestro equipo técnico lo mira.",
        },
      ],
    },
    {
      id: "atencion-cliente",
      phrases: [
        "el servicio de atención al cliente",
        "nuestro servicio de atención al cliente",
        "atención al cliente",
        "el departamento de atención al cliente",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Atención al cliente le escribirá.",
          after: "Atención al cliente le escribirá.",
        },
      ],
    },
    {
      id: "persona-responsable",
      phrases: [
        "la persona responsable",
        "el responsable del área",
        "el área competente",
        "el área responsable",
        "el área encargada",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "La persona responsable lo verá.",
          after: "La persona responsable lo verá.",
        },
      ],
    },
    {
      id: "detectado",
      phrases: ["se ha detectado que", "se ha constatado que", "se ha comprobado que"],
      instead: ["hemos visto que"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Se ha detectado que falta una pieza.",
          after: "Hemos visto que falta una pieza.",
        },
      ],
    },
    {
      id: "en-revision",
      phrases: [
        "se encuentra en revisión",
        "está en revisión",
        "se encuentra en proceso",
        "está siendo analizado",
        "está siendo analizada",
        "se está revisando",
      ],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Su mensaje se encuentra en revisión.",
          after: "Su mensaje se encuentra en revisión.",
        },
      ],
    },
    {
      id: "se-ruega",
      phrases: ["se ruega", "se le solicita", "se solicita", "se requiere que"],
      instead: [],
      category: "faceless",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        {
          before: "Se ruega responder hoy.",
          after: "Se ruega responder hoy.",
        },
      ],
    },
    {
      id: "procedera",
      phrases: ["se procederá a", "procederemos a"],
      instead: ["vamos a"],
      category: "faceless",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "Procederemos a revisar su mensaje.",
          after: "Vamos a revisar su mensaje.",
        },
      ],
    },
  ],
};
