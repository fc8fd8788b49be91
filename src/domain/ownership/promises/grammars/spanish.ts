import type { Grammar } from "../grammar";

/** How Spanish promises: the future tense, or "ir a" with an infinitive. */
export const spanish: Grammar = {
  language: "es",
  commits: new RegExp(
    [
      String.raw`(?<!\p{L})(?:yo\s+|nosotros\s+)?(?:le|les|te|os|lo|la|me|nos)?\s*\p{L}{2,}(?:aré|eré|iré|aremos|eremos|iremos|dré|dremos|bré|bremos)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:voy|vamos)\s+a\s+\p{L}+`,
      String.raw`(?<!\p{L})(?:recibirá|recibirás|recibirán|tendrá|tendrás|tendrán)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:nuestro|nuestra|nuestros|mi|un|una|el|la)\s+[\p{L} ]{2,40}\s+(?:le\s+|les\s+|te\s+|se\s+)?\p{L}+(?:ará|erá|irá|arán|erán|irán|drá|drán)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:próxim[oa]s?)\s+(?:actualización|noticias?|mensaje|aviso)`,
      String.raw`(?<!\p{L})(?:estará|quedará|debería\s+estar)(?!\p{L})`,
    ].join("|"),
    "u",
  ),
  tells:
    /(?:avisar\p{L}*|informar\p{L}*|mantendr\p{L}*\s+(?:al\s+tanto|informad\p{L}+)|contactar\p{L}*|llamar\p{L}*|escribir\p{L}*|responder\p{L}*|noticias|comunicar\p{L}*|pondr\p{L}*\s+en\s+contacto|dir[eé]mos?|actualizar\p{L}*|próxim[oa]s?\s+(?:actualización|mensaje))/u,
  soon: /(?:pronto|en\s+breve|cuanto\s+antes|lo\s+antes\s+posible|en\s+cuanto|tan\s+pronto\s+como|próximamente|más\s+tarde|a\s+la\s+brevedad|en\s+los\s+próximos)/u,
  blocks:
    /(?<!\p{L})(?:no\s+(?:podr|pod|ser|est|vamos|voy|le|les|te|lo|tendr)\p{L}*|nunca|imposible|estaremos\s+cerrados|estaré\s+(?:fuera|ausente)|de\s+vacaciones)(?!\p{L})/u,
  conditions:
    /(?<!\p{L})(?:si|cuando\s+(?:usted|nos|me)|en\s+cuanto\s+(?:usted|nos|me)|una\s+vez\s+que\s+(?:usted|nos|me)|en\s+caso|siempre\s+que|después\s+de\s+que|al\s+recibir)(?!\p{L})/u,
  courtesies:
    /(?<!\p{L})(?:aunque[^,.;]*|incluso\s+si[^,.;]*|si\s+tiene\s+(?:alguna\s+|más\s+)?(?:preguntas?|dudas?)[^,.;]*|a\s+menos\s+que[^,.;]*|salvo\s+que[^,.;]*)/gu,
  joints: /[,;]\s+(?:pero|y|luego|así\s+que)\s+|;\s+|\s+[–—-]\s+|\s+pero\s+/,
  times: {
    weekdays: [
      "domingo",
      "lunes",
      "martes",
      "miércoles|miercoles",
      "jueves",
      "viernes",
      "sábado|sabado",
    ],
    months: [
      "enero",
      "febrero",
      "marzo",
      "abril",
      "mayo",
      "junio",
      "julio",
      "agosto",
      "septiembre",
      "octubre",
      "noviembre",
      "diciembre",
    ],
    today: "hoy|esta\\s+(?=tarde|mañana|noche)",
    tomorrow: "mañana|(?:el\\s+)?(?:próximo|siguiente)\\s+día\\s+(?:hábil|laborable)",
    dayAfterTomorrow: "pasado\\s+mañana",
    morning: "(?:por|de|en)\\s+la\\s+mañana|esta\\s+mañana",
    noon: "mediodía|medio\\s+día",
    afternoon: "(?:por|de|en)\\s+la\\s+tarde|esta\\s+tarde",
    evening: "(?:por|de)\\s+la\\s+noche|esta\\s+noche",
    endOfDay: "(?:final|fin)\\s+del\\s+día|final\\s+de\\s+la\\s+jornada|fin\\s+de\\s+la\\s+jornada",
    within:
      "en(?:\\s+un\\s+plazo\\s+de|\\s+las\\s+próximas|\\s+los\\s+próximos|\\s+menos\\s+de)?|dentro\\s+de|antes\\s+de",
    every: "cada",
    working: "hábiles|hábil|laborables?",
    minutes: "minutos?",
    hours: "horas?",
    days: "días?|dias?",
    weeks: "semanas?",
    halfHour: "media\\s+hora",
    next: "próximo|próxima|que\\s+viene",
    thisWeek: "(?:final|fin|finales)\\s+de\\s+(?:la\\s+|esta\\s+)?semana|esta\\s+semana",
    nextWeek: "(?:la\\s+)?(?:próxima\\s+semana|semana\\s+que\\s+viene|semana\\s+próxima)",
    earlyNextWeek:
      "(?:principios|comienzos|inicio)\\s+de\\s+(?:la\\s+)?(?:próxima\\s+semana|semana\\s+que\\s+viene)",
    endOfMonth: "(?:final|fin|finales)\\s+de(?:l|\\s+este)?\\s+mes",
    few: "unos|unas|pocos|pocas|algunos|algunas|próximos|próximas",
    numbers: {
      un: 1,
      una: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      ocho: 8,
      diez: 10,
      doce: 12,
    },
    clocks: [
      /\b(?<hour>\d{1,2})(?::(?<minute>[0-5]\d))?\s*(?<half>[ap])\.?\s?m\b/,
      /\b(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)\b/,
      /\b(?<hour>\d{1,2})\s*h\b/,
      /(?:a|de|hasta)\s+las?\s+(?<hour>\d{1,2})\b/,
    ],
  },
};
