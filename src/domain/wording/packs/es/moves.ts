import type { Move } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** What Spanish notices say, and how a person says it. */
export const moves: readonly Move[] = [
  {
    id: "recibido",
    place: "main",
    act: "ack",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? ha sido (?:recibid[oa]|registrad[oa]|cread[oa]|enviad[oa]|abiert[oa])(?: (?:correctamente|con éxito))?(?: por {US})?",
      "se ha (?:recibido|registrado|creado|abierto) {YOUR} {OBJ}(?: ?{REF})?",
      "hemos recibido {YOUR} {OBJ}(?: ?{REF})?",
      "gracias por (?:contactarnos|contactar con nosotros|ponerse en contacto con nosotros|escribirnos|su {OBJ}|comunicarse con nosotros)",
    ],
    we: ["tenemos su mensaje"],
    i: ["tengo su mensaje"],
    why: WHY,
    examples: [
      {
        before: "Su ticket #881 ha sido registrado correctamente.",
        after: "Hemos recibido su mensaje. Su referencia, por si la necesita: 881",
      },
    ],
  },
  {
    id: "numero",
    place: "reference",
    act: "ack",
    patterns: [
      "(?:{YOUR} |el )?(?:número|referencia)(?: de (?:ticket|caso|incidencia|solicitud|referencia|seguimiento))?(?: de {YOUR} {OBJ})? (?:es|:) ?{REF}",
      "(?:por favor,? )?(?:incluya|indique|mencione|conserve|cite) (?:este|el|su) número(?: de (?:ticket|caso|referencia))?(?: ?{REF})?(?: (?:en|para|cuando) [a-záéíóúñ ]{3,50})?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "revision",
    place: "next",
    act: "ack",
    patterns: [
      "(?:{YOUR} {OBJ}(?: ?{REF})? )?(?:será|está siendo|sera) (?:revisad[oa]|atendid[oa]|procesad[oa]|analizad[oa])(?: por {US})?(?: ?{SOON})?",
      "{US} ?(?:está|están|revisará|revisarán|atenderá) (?:revisando |trabajando en |atendiendo )?{YOUR} {OBJ}(?: {SOON})?",
    ],
    we: ["nos ocupamos de ello"],
    i: ["me ocupo de ello"],
    why: WHY,
    examples: [],
  },
  {
    id: "responderemos",
    place: "next",
    act: "ack",
    patterns: [
      "(?:{US} ?)?(?:le|se|nos) (?:responderemos|contactará|contactaremos|responderá|pondremos en contacto|pondrá en contacto)(?: con usted)?(?: {SOON})?",
    ],
    we: ["tendrá noticias nuestras"],
    i: ["tendrá noticias mías"],
    why: WHY,
    examples: [
      {
        before: "Hemos recibido su ticket y le responderemos lo antes posible.",
        after: "Hemos recibido su mensaje. Tendrá noticias nuestras.",
      },
    ],
  },
  {
    id: "asignado",
    place: "main",
    act: "assigned",
    patterns: [
      "(?:{YOUR} {OBJ}(?: ?{REF})? )?(?:ha sido|fue) (?:asignad[oa]|transferid[oa]|derivad[oa]|escalad[oa]|enviad[oa]) (?:a|al) (?:{US}|equipo [a-záéíóú ]{3,30}|departamento [a-záéíóú ]{3,30})",
    ],
    we: ["lo llevan las personas indicadas"],
    i: ["lo miro con las personas indicadas"],
    why: WHY,
    examples: [
      {
        before: "Su solicitud ha sido asignada a un agente.",
        after: "Lo llevan las personas indicadas.",
      },
    ],
  },
  {
    id: "anadir",
    place: "how",
    patterns: [
      "(?:para|si desea|si quiere) (?:añadir|agregar|aportar|proporcionar|enviar)(?: más| algún| algunos)? ?(?:comentarios?|información|detalles|datos)(?: adicional(?:es)?)?,? (?:por favor,? )?(?:responda|puede responder|simplemente responda)(?: simplemente)? a este (?:correo(?: electrónico)?|mensaje|e-?mail)",
    ],
    we: ["para añadir algo, basta con responder a este correo"],
    why: WHY,
    examples: [],
  },
  {
    id: "resuelto",
    place: "main",
    act: "resolved",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? (?:ha sido|fue|está)(?: marcad[oa])?(?: como)? ?(?:resuelt[oa]|solucionad[oa])",
    ],
    we: ["creemos que ya está arreglado"],
    i: ["creo que ya está arreglado"],
    why: WHY,
    examples: [
      {
        before: "Su ticket #881 ha sido resuelto.",
        after: "Creemos que ya está solucionado. Su referencia, por si la necesita: 881",
      },
    ],
  },
  {
    id: "cerrado",
    place: "main",
    act: "closed",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? (?:ha sido|fue|está)(?: automáticamente)? (?:cerrad[oa]|finalizad[oa]|archivad[oa])",
      "se ha cerrado {YOUR} {OBJ}(?: ?{REF})?",
    ],
    we: ["por nuestra parte queda terminado"],
    i: ["por mi parte queda terminado"],
    why: WHY,
    examples: [
      { before: "Su ticket ha sido cerrado.", after: "Por nuestra parte queda terminado." },
    ],
  },
  {
    id: "reabierto",
    place: "main",
    act: "reopened",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? ha sido (?:reabiert[oa])",
      "se ha reabierto {YOUR} {OBJ}(?: ?{REF})?",
    ],
    we: ["lo estamos mirando otra vez"],
    i: ["lo estoy mirando otra vez"],
    why: WHY,
    examples: [],
  },
  {
    id: "pendiente",
    place: "main",
    act: "pending",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? (?:está|se encuentra) (?:pendiente|en espera)(?: de (?:su respuesta|más información|su confirmación))?",
      "(?:estamos a la espera de|estamos esperando|quedamos a la espera de|esperamos) su (?:respuesta|confirmación)",
    ],
    we: ["estamos a la espera de su respuesta"],
    i: ["estoy a la espera de su respuesta"],
    why: WHY,
    examples: [
      {
        before: "Su ticket está pendiente de su respuesta.",
        after: "Estamos a la espera de su respuesta.",
      },
    ],
  },
  {
    id: "retraso",
    place: "main",
    act: "delay",
    patterns: [
      "(?:estamos (?:experimentando|sufriendo|teniendo)|hay|existe)(?: actualmente)? (?:un |una )?(?:retrasos?|demoras?|demora)(?: en (?:la|el) [a-záéíóúñ ]{3,50})?",
    ],
    we: ["esto tarda más de lo que debería"],
    i: ["lo siento, esto tarda más de lo que debería"],
    covers: ["disculpas"],
    why: WHY,
    examples: [
      {
        before: "Hay retrasos en la tramitación de su solicitud.",
        after: "Esto tarda más de lo que debería.",
      },
    ],
  },
  {
    id: "disculpas",
    place: "main",
    act: "delay",
    patterns: [
      "(?:(?:le )?(?:pedimos|ofrecemos|rogamos)|disculpe|sentimos|lamentamos|rogamos disculpe|disculpen)(?: disculpas)?(?: por)? ?(?:las molestias|cualquier inconveniente|los inconvenientes|cualquier molestia)(?: (?:ocasionad[ao]s|causad[ao]s|que esto pueda causarle|que esto pueda ocasionar))?",
    ],
    we: ["lo sentimos"],
    i: ["lo siento"],
    why: WHY,
    examples: [],
  },
];
