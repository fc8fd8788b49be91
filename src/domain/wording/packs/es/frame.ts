import type { Frame } from "../../pack";

/** Greeting, promise, name and reference in Spanish. */
export const frame: Frame = {
  greetings: ["Hola:"],
  greetingsWithName: ["Hola, {name}:"],
  templateGreeting:
    "Hola{% if ticket.requester.first_name != blank %} {{ticket.requester.first_name}}{% endif %}:",
  manners: {
    warm: {
      greetings: ["¡Hola!"],
      greetingsWithName: ["¡Hola, {name}!"],
      openings: { ack: "Gracias por contárnoslo." },
      farewell: "Un cordial saludo,",
      instead: [],
    },
    formal: {
      greetings: ["Buenos días:"],
      greetingsWithName: ["Buenos días, {name}:"],
      openings: { ack: "Le agradecemos su mensaje." },
      farewell: "Atentamente,",
      instead: [],
    },
  },
  promises: {
    ack: ["Le escribiré {time}, aunque todavía esté con ello."],
    resolved: ["Le preguntaré {time} si todo sigue bien."],
    closed: ["Lo miraré otra vez {time}."],
    assigned: ["Le escribiré {time}."],
    pending: ["Volveré a escribirle {time}."],
    delay: ["Estoy averiguando la causa y le escribiré {time} en todo caso."],
    outage: ["Escribiré otra vez {time}, aunque no haya novedades."],
    default: ["Me ocupo de ello y le escribiré {time}."],
  },
  owned: ["Me ocupo de ello."],
  templateOwned: "",
  reference: "Su referencia, por si la necesita: {reference}",
  time: {
    locale: "es-ES",
    today: "hoy antes de las {hour}",
    tomorrow: "mañana antes de las {hour}",
    thisWeek: "el {day} antes de las {hour}",
    later: "el {date} antes de las {hour}",
    twelveHours: false,
    clock: "{hour}",
  },
  greetingLine:
    "^\\W*(?:hola|buenos días|buenas tardes|buenas noches|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?)(?![\\p{L}])[^.!?\\n]{0,80}[,!:.]?\\s*$",
  farewellLine:
    "^\\W*(?:saludos(?: cordiales)?|un saludo|atentamente|cordialmente|reciba un cordial saludo|muchas gracias|gracias)\\s*[,.!-]*\\s*(?:\\uE000[^\\n]{0,40})?$",
  nobody:
    "^\\W*(?:el |su |nuestro )?\\s*(?:equipo|servicio|soporte|departamento)(?: de)?(?: (?:soporte|atención al cliente|ayuda|asistencia|técnico))*\\W*$",
  promiseWords:
    "(?:le (?:responderemos|contactaremos)|nos pondremos en contacto|tendrá noticias|lo antes posible|en breve)",
  someone:
    "(?<![\\p{L}])(?:yo|mí|mías|ocupo|escribiré|averiguando|preguntaré|miraré|espero|creo)(?![\\p{L}])",
};
