/** The names that patterns of moves use in Portuguese. */
export const words: Readonly<Record<string, string>> = {
  FACT: "(?:[\uE000\uE003-\uE00F]\uE0FF*)",
  REF: "(?:(?:com o |sob o )?(?:número|n\\.º|nº|id|referência|protocolo)? ?:? ?[\\[(\"'«<#]*(?<ref>{FACT}(?:[-–/:#. ]{0,2}{FACT})*)[\\])\"'»>]*)",
  OBJ: "(?:solicitação|chamado|ticket|pedido|mensagem|e-?mail|ocorrência|pergunta|caso|incidente|ticket de suporte|requisição)",
  YOUR: "(?:a sua|o seu|sua|seu|esta|este|o|a|um|uma)(?: nova| novo)?",
  SOON: "(?:o mais (?:breve|rápido) possível|em breve|assim que possível|o quanto antes|brevemente|logo que possível)",
  US: "(?:(?:nossa|nosso|nossos|um|uma|o|a|um dos nossos|um de nossos|pela|pelo|à|ao) ?)(?:(?:equipe|equipa|atendentes?|agentes?|técnicos?|suporte|de suporte|de atendimento|setor|responsável|departamento|técnico|técnica|membro da nossa equipe) ?)+",
  LINK: '[<("]*(?<link>{FACT})[>)"]*',
  JOINT: "(?:\\s*,?\\s*(?<=\\s)e\\s+|\\s*[,;:–—]\\s+)",
  LEAD: "(?:(?:informamos\\s+que\\s+|gostaríamos\\s+de\\s+informar\\s+que\\s+|comunicamos\\s+que\\s+)*)",
};
