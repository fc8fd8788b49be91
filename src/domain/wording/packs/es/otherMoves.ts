import type { Move } from "../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** What else notices say in Spanish. */
export const otherMoves: readonly Move[] = [
  {
    id: "traspasado",
    place: "main",
    act: "assigned",
    needs: ["transfer", "escala", "envi", "deriva", "remiti", "traslada"],
    patterns: [
      "{MATTER} (?:ha sido|fue|se ha) (?:transferid[ao]|escalad[ao]|enviad[ao]|derivad[ao]|remitid[ao]|reenviad[ao]|trasladad[ao]) (?:al?|a la|a nuestro|a nuestra|a los|hacia) {TEAM}",
      "hemos (?:transferido|escalado|enviado|derivado|remitido|trasladado) {MATTER} (?:al?|a la|a nuestro|a nuestra|a los) {TEAM}",
      "{MATTER} (?:ha sido|fue|se ha) escalad[ao]",
    ],
    we: ["hemos pedido ayuda a quienes mejor conocen el tema"],
    i: ["he pedido ayuda a quienes mejor conocen el tema, y su persona de contacto sigo siendo yo"],
    why: WHY,
    examples: [
      {
        before: "Su solicitud ha sido transferida al departamento técnico.",
        after: "Hemos pedido ayuda a quienes mejor conocen el tema.",
      },
    ],
  },
  {
    id: "en-curso",
    place: "main",
    needs: ["proceso", "curso", "revisi", "trámite", "estudio", "siendo"],
    patterns: [
      "{MATTER} (?:está|sigue|se encuentra)(?: (?:actualmente|todavía|aún))? (?:en (?:proceso|curso|revisión|trámite|estudio)|siendo (?:procesad[ao]|revisad[ao]|atendid[ao]|analizad[ao]))(?: por {US})?",
    ],
    we: ["seguimos trabajando en ello"],
    i: ["sigo trabajando en ello"],
    why: WHY,
    examples: [
      {
        before: "Su solicitud se encuentra actualmente en proceso.",
        after: "Seguimos trabajando en ello.",
      },
    ],
  },
  {
    id: "unidos",
    place: "main",
    needs: ["fusion", "combin", "unid"],
    patterns: [
      "{MATTER} (?:ha sido|fue|se ha) (?:fusionad[ao]|combinad[ao]|unid[ao]) con (?:el|la|su|otro|otra)? ?{OBJ}(?: ?{REF})?",
    ],
    we: ["ya nos había escrito sobre esto, así que lo llevamos todo junto"],
    i: ["ya nos había escrito sobre esto, así que lo llevo todo junto"],
    why: WHY,
    examples: [
      {
        before: "Su ticket 881 ha sido fusionado con el ticket 879.",
        after:
          "Ya nos había escrito sobre esto, así que lo llevamos todo junto. Su referencia, por si la necesita: 881, 879",
      },
    ],
  },
  {
    id: "encuesta",
    place: "main",
    act: "survey",
    needs: ["encuesta", "valor", "califi", "cuestionario"],
    patterns: [
      "(?:por favor|le invitamos a|nos gustaría|dedique|tómese|ayúdenos)(?:,? [a-záéíóúñü]+){0,14}?:? ?{LINK}",
    ],
    we: ["¿le hemos ayudado de verdad? Basta un clic: {link}"],
    i: ["¿le he ayudado de verdad? Basta un clic: {link}"],
    why: WHY,
    examples: [
      {
        before: "Por favor, dedique un momento a nuestra encuesta: https://a.example/e",
        after: "¿le hemos ayudado de verdad? Basta un clic: https://a.example/e",
      },
    ],
  },
  {
    id: "averia",
    place: "lead",
    act: "outage",
    needs: ["incidencia", "avería", "problema", "interrupción", "fallo", "caída"],
    patterns: [
      "(?:estamos (?:experimentando|sufriendo|teniendo)|existe|hay|tenemos)(?: actualmente)? (?:una?|unos) (?:incidencia|avería|problema|interrupción|fallo|caída)s?(?: técnic[ao])? (?:que afecta a|con|en|de|del|en el servicio de) (?<f1>(?:nuestr[ao]s?|el|la|los|las) (?:(?!(?:y|o|pero|que)(?![a-záéíóúñü]))[a-záéíóúñü-]+ ?){1,6})",
    ],
    we: ["hay un problema con {1}"],
    why: WHY,
    examples: [
      {
        before: "Estamos experimentando una incidencia que afecta a nuestra página de pago.",
        after: "Hay un problema con nuestra página de pago.",
      },
    ],
  },
  {
    id: "trabajando",
    place: "main",
    act: "outage",
    needs: ["trabaja"],
    patterns: [
      "(?:nuestros?|el|los) (?:equipos?|técnicos?|ingenieros?)(?: [a-záéíóúñü]+)? (?:está|están|trabaja|trabajan)(?: ya)?(?: trabajando)?(?: [a-záéíóúñü]+){0,9}",
      "estamos trabajando (?:para|en) (?:solucionar|resolver|la solución|restablecer|corregir)[a-záéíóúñü ]{0,40}",
    ],
    we: ["estamos trabajando en ello"],
    why: WHY,
    examples: [
      {
        before: "Nuestro equipo técnico está trabajando para solucionarlo.",
        after: "Estamos trabajando en ello.",
      },
    ],
  },
  {
    id: "ver-aqui",
    place: "link",
    needs: ["consultar", "ver ", "seguir", "revisar", "visualizar"],
    patterns: [
      "(?:puede |para )(?:consultar|ver|seguir|revisar|visualizar)(?: [a-záéíóúñü]+){0,7}?,? ?(?:(?:haga clic|haciendo clic|visite|acceda)?(?: (?:aquí|en|a|el|siguiente|enlace|este|través|de|al))*)? ?:? ?{LINK}",
    ],
    we: ["puede ver cómo vamos aquí: {link}"],
    i: ["puede ver cómo voy aquí: {link}"],
    why: WHY,
    examples: [
      {
        before: "Puede consultar el estado de su solicitud aquí: https://a.example/1",
        after: "Puede ver cómo vamos aquí: https://a.example/1",
      },
    ],
  },
  {
    id: "si-vuelve",
    place: "how",
    needs: ["problema", "error", "incidencia"],
    patterns: [
      "si (?:el problema|el error|la incidencia|esto)(?: [a-záéíóúñü]+){0,5}?,? (?:por favor,? |puede |no dude en |basta con )?(?:responda|responder|respóndanos|háganoslo saber|contestar|conteste)(?: [a-záéíóúñü]+){0,6}",
    ],
    we: ["si algo todavía no va bien, o si vuelve a ocurrir, basta con responder"],
    why: WHY,
    examples: [
      {
        before: "Si el problema persiste, por favor responda a este correo.",
        after: "Si algo todavía no va bien, o si vuelve a ocurrir, basta con responder.",
      },
    ],
  },
  {
    id: "muchos",
    place: "main",
    act: "delay",
    needs: ["debido", "causa"],
    patterns: [
      "(?:debido|a causa) (?:al?|de la|del|de) (?:alto |gran |elevado |alta |elevada )?(?:volumen|número|cantidad|demanda|afluencia)(?: [a-záéíóúñü]+){0,6}?,? (?:nuestros|los|el|la|nuestra|es posible|podría|puede)(?: [a-záéíóúñü]+){1,12}",
    ],
    we: ["ahora nos escriben muchas personas, por eso nuestra respuesta puede tardar más"],
    i: ["ahora nos escriben muchas personas, por eso mi respuesta puede tardar más"],
    why: WHY,
    examples: [
      {
        before:
          "Debido al alto volumen de consultas, nuestros tiempos de respuesta pueden ser mayores.",
        after: "Ahora nos escriben muchas personas, por eso nuestra respuesta puede tardar más.",
      },
    ],
  },
  {
    id: "y-pasada",
    place: "main",
    act: "assigned",
    needs: ["turnad", "transfer", "escala", "deriva", "remiti", "enviad", "canaliz"],
    patterns: [
      "(?:y )?(?:turnad[ao]|transferid[ao]|escalad[ao]|derivad[ao]|remitid[ao]|enviad[ao]|canalizad[ao]) (?:al?|a la|a nuestro|a nuestra|a los|hacia) {TEAM}",
    ],
    we: ["hemos pedido ayuda a quienes mejor conocen el tema"],
    i: ["he pedido ayuda a quienes mejor conocen el tema, y su persona de contacto sigo siendo yo"],
    why: WHY,
    examples: [],
  },
];
