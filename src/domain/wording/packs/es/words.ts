/** The names that patterns of moves use in Spanish. */
export const words: Readonly<Record<string, string>> = {
  FACT: "(?:[\uE000\uE003-\uE00F]\uE0FF*)",
  REF: "(?:(?:con el |con )?(?:número|n\\.º|nº|id|referencia|folio)? ?:? ?[\\[(\"'«<#]*(?<ref>{FACT}(?:[-–/:#. ]{0,2}{FACT})*)[\\])\"'»>]*)",
  OBJ: "(?:solicitud|ticket|tiquet|incidencia|consulta|mensaje|correo|caso|petición|pregunta|reclamación|ticket de soporte|solicitud de soporte|incidente)",
  YOUR: "(?:su|tu|la|el|esta|este|una|un)(?: nueva| nuevo)?",
  SOON: "(?:lo antes posible|a la (?:mayor )?brevedad(?: posible)?|en breve|cuanto antes|próximamente|tan pronto como sea posible|pronto)",
  US: "(?:(?:nuestro|nuestros|un|uno de nuestros|el|los|al|a nuestro) ?)(?:(?:equipo|agentes?|técnicos?|representantes?|departamento|personal|soporte|de soporte|de atención al cliente|correspondiente|técnico|de ayuda) ?)+",
  LINK: '[<("]*(?<link>{FACT})[>)"]*',
  JOINT: "(?:\\s*,?\\s*(?<=\\s)y\\s+|\\s*[,;:–—]\\s+)",
  LEAD: "(?:(?:le\\s+informamos\\s+(?:de\\s+)?que\\s+|tenga\\s+en\\s+cuenta\\s+que\\s+)*)",
};
