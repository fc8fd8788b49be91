import type { RulePack } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** Spanish words of our machines. */
export const systems: RulePack = {
  id: "systems",
  language: "es",
  rules: [
    {
      id: "nivel",
      phrases: [
        "soporte de nivel 2",
        "nivel 2",
        "segundo nivel",
        "soporte de segundo nivel",
        "nivel 3",
      ],
      instead: ["especialistas"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "El soporte de nivel 2 lo mira.", after: "El especialistas lo mira." }],
    },
    {
      id: "interrupcion",
      phrases: [
        "interrupción del servicio",
        "tiempo de inactividad",
        "caída del servicio",
        "corte del servicio",
      ],
      instead: ["avería"],
      forms: { "tiempo de inactividad": "tiempo sin servicio", "corte del servicio": "fallo" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "Hay una caída del servicio.", after: "Hay una avería." }],
    },
    {
      id: "mantenimiento",
      phrases: [
        "ventana de mantenimiento",
        "mantenimiento programado",
        "mantenimiento planificado",
      ],
      instead: ["trabajo previsto"],
      forms: { "ventana de mantenimiento": "hora del trabajo" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [
        {
          before: "El mantenimiento programado empieza hoy.",
          after: "El trabajo previsto empieza hoy.",
        },
      ],
    },
    {
      id: "degradacion",
      phrases: ["degradación", "rendimiento degradado", "latencia"],
      instead: ["lentitud"],
      category: "internal-term",
      severity: "high",
      why: WHY,
      examples: [{ before: "Hay degradación.", after: "Hay lentitud." }],
    },
    {
      id: "portal",
      phrases: [
        "portal de clientes",
        "portal de soporte",
        "portal del cliente",
        "portal de autoservicio",
        "portal",
      ],
      instead: ["sitio web"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      unless: { near: ["casa"] },
      examples: [{ before: "Visite el portal de clientes.", after: "Visite el sitio web." }],
    },
    {
      id: "base",
      phrases: ["base de conocimientos", "base de conocimiento", "la base de conocimientos"],
      instead: ["páginas de ayuda"],
      forms: {
        "la base de conocimientos": "las páginas de ayuda",
        "la base de conocimiento": "las páginas de ayuda",
      },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      only: "finding",
      examples: [
        { before: "Vea la base de conocimientos.", after: "Vea la base de conocimientos." },
      ],
    },
    {
      id: "credenciales",
      phrases: ["credenciales", "sus credenciales"],
      instead: ["datos de acceso"],
      forms: { "sus credenciales": "sus datos de acceso" },
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "Use sus credenciales.", after: "Use sus datos de acceso." }],
    },
    {
      id: "temporal",
      phrases: ["una solución temporal", "una solución alternativa"],
      instead: ["otra manera de hacerlo"],
      category: "internal-term",
      severity: "medium",
      why: WHY,
      examples: [{ before: "Hay una solución temporal.", after: "Hay otra manera de hacerlo." }],
    },
  ],
};
