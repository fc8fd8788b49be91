import type { ActHint } from "../../pack";

/** What gives away the kind of a message in Portuguese. */
export const hints: readonly ActHint[] = [
  { act: "survey", weight: 6, pattern: "pesquisa|avalia|satisfação|feedback" },
  { act: "outage", weight: 5, pattern: "incidente|manutenção|interrupção|indispon|componente" },
  { act: "delay", weight: 4.5, pattern: "atras|demora|lembrete|vence" },
  { act: "reopened", weight: 7, pattern: "reabert" },
  { act: "escalated", weight: 6.5, pattern: "escal(?:ad|onad)" },
  { act: "assigned", weight: 4.5, pattern: "atribuíd|transferid|designad" },
  { act: "pending", weight: 4.5, pattern: "pendente|aguarda" },
  { act: "resolved", weight: 5, pattern: "resolvid|solucionad" },
  { act: "closed", weight: 5, pattern: "fechad|encerrad|cancelad|rejeitad" },
  {
    act: "ack",
    weight: 3.5,
    pattern: "recebid|recebemos|registrad|criad|obrigad[oa] por|bem-vind|confirm",
  },
];
