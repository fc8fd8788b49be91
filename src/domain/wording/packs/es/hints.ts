import type { ActHint } from "../../pack";

/** What gives away the kind of a message in Spanish. */
export const hints: readonly ActHint[] = [
  { act: "survey", weight: 6, pattern: "encuesta|valor(?:ar|e|ación)|satisfacción|calific" },
  { act: "outage", weight: 5, pattern: "incidente|mantenimiento|interrupción|caída|componente" },
  { act: "delay", weight: 4.5, pattern: "retras|demora|recordatorio|vence" },
  { act: "reopened", weight: 7, pattern: "reabiert" },
  { act: "escalated", weight: 6.5, pattern: "escalad" },
  { act: "assigned", weight: 4.5, pattern: "asignad|transferid" },
  { act: "pending", weight: 4.5, pattern: "pendiente|en espera|esperamos su|a la espera" },
  { act: "resolved", weight: 5, pattern: "resuelt|solucionad" },
  { act: "closed", weight: 5, pattern: "cerrad|cancelad|rechazad" },
  {
    act: "ack",
    weight: 3.5,
    pattern: "recibid|registrad|creado|creada|gracias por|bienvenid|confirm",
  },
];
