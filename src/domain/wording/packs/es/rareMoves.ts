import type { Move } from "../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** What fewer notices say in Spanish. */
export const rareMoves: readonly Move[] = [
  {
    id: "alguien-escribe",
    place: "next",
    act: "ack",
    needs: ["comunicar", "contact", "responder", "atender"],
    patterns: [
      "(?:un|una|uno de nuestros|nuestro) (?:[a-záéíóúñü]+ )?(?:ejecutivo|agente|asesor|representante|técnico|especialista|compañero|miembro de nuestro equipo)a? (?:se (?:comunicará|pondrá en contacto) con usted|lo contactará|le contactará|le responderá|le atenderá)(?: {SOON})?",
    ],
    we: ["tendrá noticias nuestras"],
    i: ["tendrá noticias mías"],
    why: WHY,
    examples: [
      {
        before: "Un ejecutivo se comunicará con usted a la brevedad posible.",
        after: "Tendrá noticias nuestras.",
      },
    ],
  },
  {
    id: "guarde-numero",
    place: "reference",
    act: "ack",
    needs: ["número", "folio", "código"],
    patterns: [
      "(?:favor de |por favor,? |le pedimos )?(?:conserve|conservar|guarde|guardar|mencione|mencionar|indique|indicar|cite|citar) (?:su|este|el|dicho) (?:número|folio|código)(?: de (?:folio|ticket|caso|referencia|solicitud|seguimiento))?(?: ?{REF})?(?: (?:para|en|al) [a-záéíóúñü ]{3,60})?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "deberia-tardar",
    place: "next",
    needs: ["estimado"],
    patterns: [
      "(?:el|nuestro) (?:tiempo|plazo) estimado (?:de (?:resolución|solución|reparación))? ?es (?:de )?(?<f1>{SPAN})",
    ],
    we: ["debería tardar {1}"],
    why: WHY,
    examples: [
      {
        before: "El tiempo estimado de resolución es de 3 días hábiles.",
        after: "Debería tardar 3 días hábiles.",
      },
    ],
  },
  {
    id: "va-cerrar",
    place: "main",
    act: "closed",
    needs: ["cerra"],
    patterns: [
      "(?:y )?(?:{MATTER}|este) (?:será|se va a|va a ser|quedará)(?: (?:ahora|automáticamente))? (?:cerrad[ao]|cerrar)",
    ],
    we: ["dejamos ahora de trabajar en esto"],
    i: ["dejo ahora de trabajar en esto"],
    why: WHY,
    examples: [],
  },
  {
    id: "arreglado",
    place: "main",
    act: "resolved",
    needs: ["resuelt", "solucionad", "corregid"],
    patterns: [
      "(?:{MATTER}|el problema|el error|la avería) (?:ha sido|fue|está|ha quedado) (?:resuelt[ao]|solucionad[ao]|corregid[ao])(?: por {US}| por nuestr[ao]s? [a-záéíóúñü ]{3,30})?",
    ],
    covers: ["va-cerrar", "cerrado"],
    we: ["creemos que ya está solucionado"],
    i: ["creo que ya está solucionado"],
    why: WHY,
    examples: [
      { before: "Su incidencia ha sido resuelta.", after: "Creemos que ya está solucionado." },
    ],
  },
  {
    id: "si-vuelve-plazo",
    place: "how",
    needs: ["plazo", "dentro", "próximos"],
    patterns: [
      "si (?:el problema|el error|la incidencia|esto)(?: [a-záéíóúñü]+){0,5}?,? (?:por favor,? |puede )?(?:responda|responder|conteste)(?: [a-záéíóúñü]+){0,4} (?:en un plazo de|dentro de|en los próximos|antes de) (?<f1>{SPAN})",
    ],
    we: ["si vuelve a ocurrir, o si algo falla todavía, responda en un plazo de {1}"],
    why: WHY,
    examples: [
      {
        before: "Si el problema persiste, responda a este correo en un plazo de 7 días.",
        after: "Si vuelve a ocurrir, o si algo falla todavía, responda en un plazo de 7 días.",
      },
    ],
  },
  {
    id: "necesito-varias",
    place: "main",
    act: "pending",
    needs: ["envíe", "proporcion", "facilite", "indique", "adjunte", "remita", "comparta"],
    patterns: [
      "(?:para(?: [a-záéíóúñü]+){1,6}, )?(?:por favor,? |le rogamos que |rogamos que |le pedimos que |sírvase )(?:nos )?(?:envíe|proporcione|facilite|indique|adjunte|remita|comparta)(?:nos)? (?<f1>(?:el|la|los|las|una?|su|sus) (?:(?!(?:o|si|para|antes|en|por|mediante)(?![a-záéíóúñü]))[a-záéíóúñü-]+ ?){1,7}(?:,| y) (?:el|la|los|las|una?|su|sus) (?:(?!(?:o|si|para|antes|en|por|mediante)(?![a-záéíóúñü]))[a-záéíóúñü-]+ ?){1,7})",
    ],
    covers: ["espera"],
    we: ["para seguir necesitamos esto de su parte: {1}"],
    i: ["para seguir necesito esto de su parte: {1}"],
    why: WHY,
    examples: [
      {
        before: "Por favor, envíenos una copia de su factura y el número de serie.",
        after:
          "Para seguir necesitamos esto de su parte: una copia de su factura y el número de serie.",
      },
    ],
  },
  {
    id: "queda-pendiente",
    place: "next",
    needs: ["pendiente", "espera", "abiert"],
    patterns: [
      "{MATTER} (?:permanecerá|quedará|seguirá)(?: en)?(?: estado)?(?: de)? (?:pendiente|en espera|abiert[ao]|espera) (?:hasta|mientras)(?: [a-záéíóúñü]+){1,8}",
    ],
    covers: ["espera"],
    we: ["seguiremos cuando tengamos su respuesta"],
    i: ["seguiré cuando tenga su respuesta"],
    why: WHY,
    examples: [
      {
        before: "Su ticket permanecerá en estado pendiente hasta recibir su respuesta.",
        after: "Seguiremos cuando tengamos su respuesta.",
      },
    ],
  },
];
