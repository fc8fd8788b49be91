/** The names that patterns of moves use in Spanish. */
export const words: Readonly<Record<string, string>> = {
  FACT: "(?:[\uE000\uE003-\uE00F]\uE0FF*)",
  REF: "(?:(?:con el |con )?(?:número|n\\.º|nº|id|referencia|folio)? ?:? ?[\\[(\"'«<#]*(?<ref>{NUMBER}(?:[-–/:#. ]{0,2}{NUMBER})*)[\\])\"'»>]*)",
  OBJ: "(?:solicitud|ticket|tiquet|incidencia|consulta|mensaje|correo|caso|petición|pregunta|reclamación|ticket de soporte|solicitud de soporte|incidente)",
  YOUR: "(?:su|tu|la|el|esta|este|una|un)(?: nueva| nuevo)?",
  SOON: "(?:lo antes posible|a la (?:mayor )?brevedad(?: posible)?|en breve|cuanto antes|próximamente|tan pronto como sea posible|pronto)",
  US: "(?:(?:nuestro|nuestros|un|uno de nuestros|el|los|al|a nuestro) ?)(?:(?:equipo|agentes?|técnicos?|representantes?|departamento|personal|soporte|de soporte|de atención al cliente|correspondiente|técnico|de ayuda) ?)+",
  LINK: '[<("]*(?<link>{FACT})[>)"]*',
  JOINT: "(?:\\s*,?\\s*(?<=\\s)y\\s+|\\s*[,;:–—]\\s+)",
  LEAD: "(?:(?:(?:estimad[oa]s?|apreciad[oa]s?|hola)(?:\\s+[a-záéíóúñ/()]+){0,3}[,!:]\\s+|le\\s+informamos\\s+(?:de\\s+)?que\\s+|tenga\\s+en\\s+cuenta\\s+que\\s+)*)",
  NUMBER: "(?:[\uE000\uE005\uE00C-\uE00F]\uE0FF*)",
  SPAN: "(?:[\uE00B]\uE0FF*(?: (?:ouvrés?|ouvrables?|hábiles?|laborables?|naturales|úteis|corridos))?)",
  MOMENT:
    "(?:[\uE008-\uE00A]\uE0FF*(?:(?:,| a las| y| entre| de| al| el| -| –)* [\uE008-\uE00A]\uE0FF*)*)",
  HEAD: "(?:solicitud|ticket|tiquete|tiquet|incidencia|consulta|mensaje|correo|caso|petición|pregunta|reclamación|incidente|pedido|reserva|reembolso|queja|devolución|envío|paquete|cita|inscripción|cancelación|factura|contrato|carta|formulario|reporte|comentario)",
  THING:
    '(?<thing>(?:su|tu|esta|este|la|el) (?:nueva |nuevo |última |último )?{HEAD}(?: (?:de|del|sobre|relativ[ao] a|por|acerca de|referente a|para)(?: (?!(?:ha|fue|está|será|han|y|por|se|fueron)(?![a-záéíóúñü]))[a-záéíóúñü-]+| ?["«“(]?{FACT}["»”)]?){1,5}?)?)',
  MATTER: "(?:{THING}(?:,? ?\\(?{REF}\\)?,?)?)",
  TEAM: "(?:(?:nuestro|nuestros|un|uno de nuestros|el|los|al|a nuestro|la|las|una|nuestra) )?(?:[a-záéíóúñü-]+ ){0,2}?(?:equipo|agentes?|técnicos?|representantes?|departamento|personal|soporte|área|especialistas?|expertos?|asesor(?:es)?|nivel|ejecutivo|colegas?)(?: (?:de|del|técnico|correspondiente|superior|[a-záéíóúñü]+)){0,4}?",
};
