import type { NoteRules } from "../../note/noteRules";

const THINGS: Readonly<Record<string, string>> = {
  reemplazo: "un reemplazo",
  paquete: "su paquete",
  pedido: "su pedido",
  tarjeta: "su tarjeta",
  pieza: "una pieza",
  equipo: "su equipo",
};

/** Notes among colleagues in Spanish. */
export const notes: NoteRules = {
  statements: [
    {
      id: "no-action",
      place: "yours",
      pattern:
        /(?<![\p{L}])(?:ninguna acción|nada que hacer|no se requiere acción)(?: (?:por parte|de parte|para|del))?(?: del| el)? cliente(?![\p{L}])|(?<![\p{L}])el cliente no (?:tiene que|debe) hacer nada/u,
      say: "no tiene que hacer nada",
      negated: true,
    },
    {
      id: "failed",
      place: "happened",
      pattern:
        /(?<![\p{L}])(?:pagos?|cobros?|cargos?) (?:ha |han |fue |fueron )?(?:fallidos?|fallado|rechazados?|falló)/u,
      say: "su pago no se realizó",
    },
    {
      id: "taken-back",
      place: "done",
      pattern: /(?<![\p{L}])(?:revertid[oa]|deshech[oa]|rollback (?:hecho|realizado))(?![\p{L}])/u,
      say: "hemos deshecho un cambio por nuestra parte",
    },
    {
      id: "put-right",
      place: "done",
      pattern:
        /(?<![\p{L}])(?:corregid[oa]|arreglad[oa]|resuelt[oa]|reparad[oa]|restablecid[oa]|parche aplicado)(?![\p{L}])/u,
      say: "hemos arreglado algo por nuestra parte",
    },
    {
      id: "refund",
      place: "done",
      pattern:
        /(?:reembolso|devolución) (?:de )?\u0003(?<amount>[^\u0004]+)\u0004 (?:ha sido |fue )?(?:emitid[oa]|hech[oa]|procesad[oa]|enviad[oa])/u,
      say: "se ha hecho un reembolso de {amount}",
    },
    {
      id: "sent",
      place: "done",
      pattern:
        /(?<![\p{L}])(?<thing>reemplazo|paquete|pedido|tarjeta|pieza|equipo) (?:ha sido |fue |ya )?(?:enviad[oa]|despachad[oa])/u,
      things: THINGS,
      say: "{thing} está en camino",
    },
    {
      id: "ordered",
      place: "done",
      pattern: /(?<![\p{L}])(?:pieza|repuesto) (?:ha sido |fue )?pedid[oa](?![\p{L}])/u,
      say: "hemos pedido una pieza",
    },
    {
      id: "unknown-cause",
      place: "done",
      pattern:
        /(?<![\p{L}])causa (?:aún |todavía )?(?:desconocida|no (?:se )?(?:conoce|conocida)|sin determinar)/u,
      say: "todavía no conocemos la causa y la seguimos buscando",
      negated: true,
    },
    {
      id: "others",
      place: "done",
      pattern:
        /(?<![\p{L}])(?:esperando|a la espera de|pendiente de[l]?) ?(?:al |el |la |del )?(?:proveedor|fabricante|transportista)/u,
      say: "estamos esperando a otra empresa que necesitamos para esto",
    },
    {
      id: "try-again",
      place: "next",
      pattern:
        /(?<![\p{L}])(?:reintento|nuevo intento)(?: (?:previsto|programado))?(?: (?:a|las|el|para|sobre))* (?<when>\u0001[^\u0001\u0002]+\u0002)/u,
      say: "lo intentaremos otra vez {when}",
    },
    {
      id: "fix-planned",
      place: "next",
      pattern:
        /(?<![\p{L}])(?:arreglo|corrección|reparación|parche)(?: (?:prevista?|programad[oa]))?(?: (?:a|las|el|para|sobre))* (?<when>\u0001[^\u0001\u0002]+\u0002)/u,
      say: "tenemos previsto arreglarlo {when}",
    },
    {
      id: "visit",
      place: "next",
      pattern:
        /(?<![\p{L}])técnico (?:va|irá|previsto|reservado|visita)(?: (?:a|las|el|para|sobre))* (?<when>\u0001[^\u0001\u0002]+\u0002)/u,
      say: "un técnico irá a verle {when}",
    },
  ],
  hedge:
    /(?<![\p{L}])(?:no|nunca|ningun[oa]?|sin|si|cuando|hasta|quizás?|tal vez|probablemente|podría|debería|será|pendiente|por hacer)(?![\p{L}])|\?/u,
  relative: /(?<![\p{L}])(?:hoy|mañana|ayer|ahora|tarde|noche)(?![\p{L}])/iu,
  when: { time: "a las {when}", date: "el {when}", weekday: "el {when}" },
  news: {
    person: "Tengo novedades para usted.",
    firm: "Tenemos novedades para usted.",
    personAbout: "Tengo novedades sobre {about}.",
    firmAbout: "Tenemos novedades sobre {about}.",
  },
  none: {
    person: "Todavía no tengo novedades.",
    firm: "Todavía no tenemos novedades.",
    personAbout: "Todavía no tengo novedades sobre {about}.",
    firmAbout: "Todavía no tenemos novedades sobre {about}.",
  },
  things: {
    pedido: "su pedido",
    reserva: "su reserva",
    factura: "su factura",
    envío: "su envío",
    contrato: "su contrato",
    cita: "su cita",
  },
  quote: "«{subject}»",
};
