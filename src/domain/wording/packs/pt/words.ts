/** The names that patterns of moves use in Portuguese. */
export const words: Readonly<Record<string, string>> = {
  FACT: "(?:[\uE000\uE003-\uE00F]\uE0FF*)",
  REF: "(?:(?:com o |sob o )?(?:número|n\\.º|nº|id|referência|protocolo)? ?:? ?[\\[(\"'«<#]*(?<ref>{NUMBER}(?:[-–/:#. ]{0,2}{NUMBER})*)[\\])\"'»>]*)",
  OBJ: "(?:solicitação|chamado|ticket|pedido|mensagem|e-?mail|ocorrência|pergunta|caso|incidente|ticket de suporte|requisição)",
  YOUR: "(?:a sua|o seu|sua|seu|esta|este|o|a|um|uma)(?: nova| novo)?",
  SOON: "(?:o mais (?:breve|rápido) possível|em breve|assim que possível|o quanto antes|brevemente|logo que possível)",
  US: "(?:(?:nossa|nosso|nossos|um|uma|o|a|um dos nossos|um de nossos|pela|pelo|à|ao) ?)(?:(?:equipe|equipa|atendentes?|agentes?|técnicos?|suporte|de suporte|de atendimento|setor|responsável|departamento|técnico|técnica|membro da nossa equipe) ?)+",
  LINK: '[<("]*(?<link>{FACT})[>)"]*',
  JOINT: "(?:\\s*,?\\s*(?<=\\s)e\\s+|\\s*[,;:–—]\\s+)",
  LEAD: "(?:(?:(?:prezad[oa]s?|car[oa]s?|olá)(?:\\s+[a-záéíóúãõç/()]+){0,3}[,!:]\\s+|informamos\\s+que\\s+|gostaríamos\\s+de\\s+informar\\s+que\\s+|comunicamos\\s+que\\s+)*)",
  NUMBER: "(?:[\uE000\uE005\uE00C-\uE00F]\uE0FF*)",
  SPAN: "(?:[\uE00B]\uE0FF*(?: (?:ouvrés?|ouvrables?|hábiles?|laborables?|naturales|úteis|corridos))?)",
  MOMENT:
    "(?:[\uE008-\uE00A]\uE0FF*(?:(?:,| às| e| entre| de| a| o| -| –)* [\uE008-\uE00A]\uE0FF*)*)",
  HEAD: "(?:solicitação|chamado|ticket|pedido|mensagem|e-?mail|ocorrência|pergunta|caso|incidente|requisição|reclamação|reserva|reembolso|devolução|entrega|encomenda|consulta|inscrição|cancelamento|fatura|contrato|carta|formulário|dúvida|agendamento)",
  THING:
    '(?<thing>(?:a sua|o seu|sua|seu|esta|este|a|o) (?:nova |novo |última |último )?{HEAD}(?: (?:de|do|da|sobre|referente a|por|a respeito de|para)(?: (?!(?:foi|está|será|foram|e|por|pela|pelo|com)(?![a-záéíóúâêôãõç]))[a-záéíóúâêôãõç-]+| ?["“(]?{FACT}["”)]?){1,5}?)?)',
  MATTER: "(?:{THING}(?:,? ?\\(?{REF}\\)?,?)?)",
  TEAM: "(?:(?:nossa|nosso|nossos|um|uma|o|a|um dos nossos|um de nossos|ao|à|aos) )?(?:[a-záéíóúâêôãõç-]+ ){0,2}?(?:equipe|equipa|atendentes?|agentes?|técnicos?|suporte|setor|responsável|departamento|área|especialistas?|analistas?|nível|colegas?)(?: (?:de|do|da|técnico|técnica|responsável|superior|[a-záéíóúâêôãõç]+)){0,4}?",
};
