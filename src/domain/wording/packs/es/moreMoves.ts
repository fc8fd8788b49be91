import type { Move } from "../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** More of what notices say in Spanish. */
export const moreMoves: readonly Move[] = [
  {
    id: "cosa-recibida",
    place: "main",
    act: "ack",
    patterns: [
      "{MATTER} (?:ha sido|fue|se ha)(?: correctamente)? (?:recibid[ao]|registrad[ao]|cread[ao]|enviad[ao]|generad[ao]|abiert[ao])(?: (?:correctamente|con éxito|exitosamente))?(?: por {US})?",
      "(?:hemos recibido|confirmamos la recepción de|acusamos recibo de) {MATTER}",
    ],
    we: ["hemos recibido {thing}"],
    i: ["he recibido {thing}"],
    why: WHY,
    examples: [
      {
        before: "Su solicitud de reembolso ha sido registrada.",
        after: "Hemos recibido su solicitud de reembolso.",
      },
    ],
  },
  {
    id: "plazo",
    place: "next",
    act: "ack",
    needs: ["en ", "dentro", "antes"],
    patterns: [
      "(?:{TEAM}|nosotros)? ?(?:se pondrá|se pondrán|nos pondremos|le responderá|le responderemos|le contactará|le contactaremos|responderá|responderemos|recibirá|tendrá|lo atenderá|atenderá)(?: [a-záéíóúñü]+){0,6}? (?:en un plazo (?:máximo )?de|en menos de|dentro de|en las próximas|en|antes de) (?<f1>{SPAN})(?: [a-záéíóúñü]+){0,2}",
    ],
    we: ["tendrá noticias nuestras en un plazo de {1}"],
    i: ["tendrá noticias mías en un plazo de {1}"],
    why: WHY,
    examples: [
      {
        before: "Un agente le responderá en un plazo de 48 horas.",
        after: "Tendrá noticias nuestras en un plazo de 48 horas.",
      },
    ],
  },
  {
    id: "duracion",
    place: "next",
    needs: ["tiempo", "plazo"],
    patterns: [
      "(?:el|nuestro) (?:tiempo|plazo) (?:de (?:respuesta|resolución|espera|atención)|estimado|medio)(?: (?:estimado|medio|promedio|habitual|actual))* es (?:de |actualmente de )?(?:aproximadamente |unos |unas )?(?<f1>{SPAN})",
    ],
    we: ["suele tardar {1}"],
    why: WHY,
    examples: [
      { before: "El tiempo de respuesta estimado es de 3 días.", after: "Suele tardar 3 días." },
    ],
  },
  {
    id: "aviso-novedades",
    place: "next",
    needs: ["cuando", "una vez", "en cuanto", "tan pronto", "cualquier"],
    patterns: [
      "(?:usted )?(?:recibirá|será)(?: [a-záéíóúñü]+){0,4}? ?(?:notificad[ao]|informad[ao]|avisad[ao]|notificación|correo(?: electrónico)?|aviso)(?: por correo(?: electrónico)?)?,? (?:cuando|una vez que|en cuanto|tan pronto como)[a-záéíóúñü ,]{3,70}",
      "le (?:informaremos|notificaremos|avisaremos|mantendremos informado)(?: [a-záéíóúñü]+){0,3}?,? (?:cuando|una vez que|en cuanto|tan pronto como|de cualquier|sobre cualquier)[a-záéíóúñü ,]{3,70}",
    ],
    we: ["le escribiremos cuando haya novedades"],
    i: ["le escribiré cuando haya novedades"],
    why: WHY,
    examples: [
      {
        before: "Recibirá una notificación por correo cuando cambie el estado de su ticket.",
        after: "Le escribiremos cuando haya novedades.",
      },
    ],
  },
  {
    id: "nada-que-hacer",
    place: "how",
    needs: ["acción", "nada"],
    patterns: [
      "no (?:es necesaria|se requiere|es necesario realizar|se necesita) (?:ninguna (?:otra )?acción(?: adicional)?)(?: por su parte| de su parte)?(?: en este momento| por el momento| por ahora)?",
      "no (?:tiene|necesita|debe) (?:que )?hacer nada(?: más)?(?: en este momento| por el momento| por ahora)?",
    ],
    we: ["no tiene que hacer nada"],
    why: WHY,
    examples: [
      { before: "No se requiere ninguna acción por su parte.", after: "No tiene que hacer nada." },
    ],
  },
  {
    id: "necesito",
    place: "main",
    act: "pending",
    needs: [
      "envíe",
      "proporcion",
      "facilite",
      "indique",
      "adjunte",
      "remita",
      "enviar",
      "comparta",
    ],
    patterns: [
      "(?:por favor,? |le rogamos que |rogamos que |le pedimos que |sírvase )(?:nos )?(?:envíe|proporcione|facilite|indique|adjunte|remita|proporcionar|enviar|comparta)(?:nos)? (?<f1>(?:el|la|los|las|una?|su|sus) (?:(?!(?:y|o|si|para|antes|en|por|a través|mediante)(?![a-záéíóúñü]))[a-záéíóúñü-]+ ?){1,8})",
    ],
    covers: ["espera"],
    we: ["para seguir necesitamos una cosa de su parte: {1}"],
    i: ["para seguir necesito una cosa de su parte: {1}"],
    why: WHY,
    examples: [
      {
        before: "Por favor, envíenos el número de serie del equipo.",
        after: "Para seguir necesitamos una cosa de su parte: el número de serie del equipo.",
      },
    ],
  },
  {
    id: "termina-solo",
    place: "close",
    act: "pending",
    needs: ["si no", "de no", "sin"],
    patterns: [
      "(?:si no (?:recibimos|obtenemos|tenemos)|de no recibir|en caso de no recibir|sin)(?: [a-záéíóúñü]+){0,5}? (?:en un plazo de|en|dentro de|en los próximos|durante|antes de) (?<f1>{SPAN}),? [a-záéíóúñü ,]{3,70}",
    ],
    we: ["si no sabemos nada de usted en {1}, esto terminará por sí solo"],
    i: ["si no sé nada de usted en {1}, esto terminará por sí solo"],
    why: WHY,
    examples: [
      {
        before: "Si no recibimos respuesta en 5 días, el ticket se cerrará automáticamente.",
        after: "Si no sabemos nada de usted en 5 días, esto terminará por sí solo.",
      },
    ],
  },
  {
    id: "cerrado-silencio",
    place: "main",
    act: "closed",
    patterns: [
      "{MATTER} (?:ha sido|fue|se ha|será|se)(?: automáticamente)? (?:cerrad[ao]|cerró|finalizad[ao])(?: automáticamente)? (?:por|debido a|a causa de) (?:la )?(?:inactividad|falta de (?:respuesta|actividad))(?: de su parte)?",
    ],
    we: ["hace tiempo que no sabemos nada de usted, así que hemos dejado de trabajar en esto"],
    i: ["hace tiempo que no sé nada de usted, así que he dejado de trabajar en esto"],
    why: WHY,
    examples: [
      {
        before: "Su ticket ha sido cerrado por inactividad.",
        after:
          "Hace tiempo que no sabemos nada de usted, así que hemos dejado de trabajar en esto.",
      },
    ],
  },
  {
    id: "escriba-otra-vez",
    place: "how",
    needs: ["nuevo", "nueva"],
    patterns: [
      "si (?:todavía |aún )?(?:necesita|requiere|desea|tiene)(?: [a-záéíóúñü]+){0,6}?,? (?:por favor,? |puede |le rogamos que )?(?:cree|abra|envíe|crear|abrir|enviar|genere) (?:un nuevo (?:ticket|caso)|una nueva (?:solicitud|consulta|incidencia))(?: [a-záéíóúñü]+){0,5}",
    ],
    we: ["si todavía nos necesita, escríbanos otra vez"],
    i: ["si todavía me necesita, escríbame otra vez"],
    why: WHY,
    examples: [
      {
        before: "Si todavía necesita ayuda, por favor abra un nuevo ticket.",
        after: "Si todavía nos necesita, escríbanos otra vez.",
      },
    ],
  },
  {
    id: "preguntas",
    place: "how",
    needs: ["pregunta", "duda", "consulta", "disposición"],
    patterns: [
      "(?:si tiene|ante|para) (?:alguna?|cualquier|más|otra) (?:otra )?(?:preguntas?|dudas?|consultas?)(?: [a-záéíóúñü]+){0,3}?,? (?:no dude en |puede |quedamos |estamos |por favor,? )(?:contactarnos|contactar con nosotros|ponerse en contacto con nosotros|escribirnos|llamarnos|a su (?:entera )?disposición|contacte con nosotros|contáctenos)(?: [a-záéíóúñü]+){0,3}",
      "(?:quedamos|estamos|quedo)(?: [a-z]+)? a su (?:entera )?disposición(?: [a-záéíóúñü]+){0,6}",
    ],
    we: ["si tiene alguna pregunta, escríbanos"],
    i: ["si tiene alguna pregunta, escríbame"],
    why: WHY,
    examples: [
      {
        before: "Si tiene alguna duda, no dude en contactarnos.",
        after: "Si tiene alguna pregunta, escríbanos.",
      },
    ],
  },
];
