import type { Lexicon } from "./lexicon";
import { operatorsOf } from "./operators";
import { plainWords } from "./plainWords";

/** Spanish, as support writes it. */
export const spanish: Lexicon = {
  language: "es",
  common: new Set(
    "plazo agente hay nuestra nuestro fue puede señor señora junio correo el la los las de del y es un una su sus tu nosotros usted no para con en que se ha sido por al lo este esta si más le te nos hemos ha está son como o mi".split(
      " ",
    ),
  ),
  operators: operatorsOf({
    or: "o, u",
    and: "y, e",
    none: "antes posible, requiere asistencia, requiere ayuda, no dude, no dudes, no solo, no sólo, no hay problema",
    not: "no, nunca, jamás, ningún, ninguno, ninguna, nada, nadie, sin, tampoco, ni, imposible, inválido",
    maybe:
      "quizás, quizá, tal vez, podría, podrían, posiblemente, probablemente, esperamos, intentaremos, intentar, normalmente",
    must: "debe, debes, deben, obligatorio, necesario, tiene que, requiere, hay que",
    will: "será, serán, vamos, voy, va, recibirá, responderemos, contactaremos, estará",
    can: "puede, puedes, pueden, podemos, posible",
    should: "debería, deberías, recomendamos, conviene",
    done: "ha sido, han sido, hemos, fue, fueron, ya, he",
    if: "si, salvo, cuando, a menos, excepto, en caso",
    only: "solo, sólo, solamente, únicamente, una sola vez",
    least: "al menos, mínimo, por lo menos",
    most: "como máximo, máximo, hasta, a más tardar",
    all: "todos, todas, todo, toda, cada, siempre",
    some: "algunos, algunas, varios, varias, muchos, pocos, a veces, parcialmente",
    before: "antes",
    after: "después, desde, tras",
  }),
  favors:
    /(?<![\p{L}])(?:reembols\p{L}*|descuento\p{L}*|cupón|cupones|gratis|gratuit\p{L}*|compensa\p{L}*|indemniza\p{L}*|regalo\p{L}*|abono|abonad\p{L}*|abonaremos|sin coste|sin costo|sin cargo|vale de|bonifica\p{L}*|crédito\p{L}*|devolución|devolver\p{L}* (?:el|su) dinero|por ciento)(?![\p{L}])/u,
  times:
    /(?<![\p{L}])(?:esta (?:tarde|noche|semana|mañana)|este (?:mes|fin de semana)|(?:la|el) (?:próxim[ao] )?\p{L}+ que viene|(?:la|el) próxim[ao] \p{L}+|fin de (?:semana|mes)|final del día|antes del? (?:fin|final)|en (?:unas?|pocas|pocos|dos|tres|breves) \p{L}+|dentro de|en el día|hoy|mañana|cada (?:día|hora|semana))(?![\p{L}])/u,
  likeTimes: [
    /(?<![\p{L}])(?:pronto|en breve|a la brevedad|lo antes posible|cuanto antes|próximamente|rápidamente)(?![\p{L}])/u,
    /(?<![\p{L}])(?:inmediatamente|de inmediato|enseguida|ahora mismo)(?![\p{L}])/u,
  ],
  quantities:
    /(?<![\p{L}])(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|cien|cientos|mil|miles|docenas?|doble|mitad|mayoría)(?![\p{L}])/u,
  contactPromises:
    /(?<![\p{L}])(?:(?:le|te|les|os) (?:escribir\p{L}*|llamar\p{L}*|responder\p{L}*|contactar\p{L}*|informar\p{L}*|avisar\p{L}*|mantendr\p{L}*|escribo|aviso)|nos pondremos en contacto|se comunicará|se pondrá|me pondré en contacto|(?:recibirá|recibirás|tendrá|tendrás))(?![\p{L}])/u,
  ownership:
    /(?<![\p{L}])(?:me ocupo|me encargo|me encargaré|me ocuparé|estoy a cargo|lo llevo yo|soy su)(?![\p{L}])/u,
  states: [
    /(?<![\p{L}])(?:resuelt[oa]s?|solucionad[oa]s?|arreglad[oa]s?|reparad[oa]s?|restablecid[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:cerrad[oa]s?|cierre)(?![\p{L}])/u,
    /(?<![\p{L}])(?:cancelad[oa]s?|anulad[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:aprobad[oa]s?|aceptad[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:rechazad[oa]s?|denegad[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:enviad[oa]s?|entregad[oa]s?|en camino)(?![\p{L}])/u,
    /(?<![\p{L}])(?:eliminad[oa]s?|borrad[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:bloquead[oa]s?|suspendid[oa]s?|desactivad[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:activad[oa]s?|desbloquead[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:garantiza\p{L}*|garantizad[oa]s?|prometemos|prometo|confirmad[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:causad[oa]s?|debido a|la causa (?:es|era|fue|está)|culpa)(?![\p{L}])/u,
    /(?<![\p{L}])(?:pagad[oa]s?|cobrad[oa]s?|facturad[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:hackead[oa]s?|robad[oa]s?|ataque)(?![\p{L}])/u,
  ],
  get plain() {
    return plainWords("es");
  },
  get courtesy() {
    return plainWords("es");
  },
  troubles:
    /(?<![\p{L}])(?:error\p{L}*|problema\p{L}*|incidencia\p{L}*|fallo\p{L}*|retraso\p{L}*|demora\p{L}*|inactividad|falta de|solo|interrupción)(?![\p{L}])/u,
  hollow:
    /(?<![\p{L}])(?:dude|dudes|molestias?|paciencia|comprensión|saludos?|cordialmente|atentamente|estimad[oa]|hola|gracias|automátic\p{L}*|asunto|referencia|número)(?![\p{L}])/u,
};
