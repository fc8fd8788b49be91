import type { NoteRules } from "../../note/noteRules";

const THINGS: Readonly<Record<string, string>> = {
  substituto: "um substituto",
  pacote: "seu pacote",
  encomenda: "sua encomenda",
  pedido: "seu pedido",
  cartão: "seu cartão",
  peça: "uma peça",
  aparelho: "seu aparelho",
};

/** Notes among colleagues in Portuguese. */
export const notes: NoteRules = {
  statements: [
    {
      id: "no-action",
      place: "yours",
      pattern:
        /(?<![\p{L}])(?:nenhuma ação|nada a fazer)(?: (?:necessária|requerida))?(?: (?:por parte|da parte|para|do|pelo))?(?: do| o)? cliente(?![\p{L}])|(?<![\p{L}])cliente não precisa fazer nada/u,
      say: "você não precisa fazer nada",
      negated: true,
    },
    {
      id: "failed",
      place: "happened",
      pattern:
        /(?<![\p{L}])(?:pagamentos?|cobranças?) (?:foi |foram )?(?:falhou|falharam|recusad[oa]s?|rejeitad[oa]s?)|(?<![\p{L}])falha no pagamento/u,
      say: "seu pagamento não foi concluído",
    },
    {
      id: "taken-back",
      place: "done",
      pattern: /(?<![\p{L}])(?:revertid[oa]|desfeit[oa]|rollback (?:feito|realizado))(?![\p{L}])/u,
      say: "desfizemos uma mudança do nosso lado",
    },
    {
      id: "put-right",
      place: "done",
      pattern:
        /(?<![\p{L}])(?:corrigid[oa]|consertad[oa]|resolvid[oa]|restabelecid[oa]|correção aplicada)(?![\p{L}])/u,
      say: "acertamos algo do nosso lado",
    },
    {
      id: "refund",
      place: "done",
      pattern:
        /(?:reembolso|estorno) (?:de )?\u0003(?<amount>[^\u0004]+)\u0004 (?:foi )?(?:emitido|feito|processado|enviado)/u,
      say: "um reembolso de {amount} foi feito",
    },
    {
      id: "sent",
      place: "done",
      pattern:
        /(?<![\p{L}])(?<thing>substituto|pacote|encomenda|pedido|cartão|peça|aparelho) (?:foi |já )?(?:enviad[oa]|despachad[oa]|postad[oa])/u,
      things: THINGS,
      say: "{thing} está a caminho",
    },
    {
      id: "ordered",
      place: "done",
      pattern: /(?<![\p{L}])peça (?:foi )?(?:pedida|encomendada)(?![\p{L}])/u,
      say: "encomendamos uma peça",
    },
    {
      id: "unknown-cause",
      place: "done",
      pattern: /(?<![\p{L}])causa (?:ainda )?(?:desconhecida|não (?:é )?conhecida|indefinida)/u,
      say: "ainda não sabemos a causa e continuamos procurando",
      negated: true,
    },
    {
      id: "others",
      place: "done",
      pattern:
        /(?<![\p{L}])(?:aguardando|esperando) (?:o |a )?(?:fornecedor|fabricante|transportadora|parceiro)/u,
      say: "estamos esperando outra empresa de que precisamos para isso",
    },
    {
      id: "try-again",
      place: "next",
      pattern:
        /(?<![\p{L}])(?:nova tentativa|retentativa)(?: (?:prevista|agendada))?(?: (?:às|em|para|no|na))* (?<when>\u0001[^\u0001\u0002]+\u0002)/u,
      say: "vamos tentar de novo {when}",
    },
    {
      id: "fix-planned",
      place: "next",
      pattern:
        /(?<![\p{L}])(?:correção|conserto|reparo)(?: (?:previst[oa]|agendad[oa]))?(?: (?:às|em|para|no|na))* (?<when>\u0001[^\u0001\u0002]+\u0002)/u,
      say: "pretendemos acertar isso {when}",
    },
    {
      id: "visit",
      place: "next",
      pattern:
        /(?<![\p{L}])técnico (?:vai|irá|agendado|visita)(?: (?:às|em|para|no|na))* (?<when>\u0001[^\u0001\u0002]+\u0002)/u,
      say: "um técnico vai até você {when}",
    },
  ],
  hedge:
    /(?<![\p{L}])(?:não|nunca|nenhum[a]?|sem|se|quando|até|talvez|provavelmente|poderia|deveria|será|pendente|a fazer)(?![\p{L}])|\?/u,
  relative: /(?<![\p{L}])(?:hoje|amanhã|ontem|agora|manhã|tarde|noite)(?![\p{L}])/iu,
  when: { time: "às {when}", date: "em {when}", weekday: null },
  news: {
    person: "Tenho novidades para você.",
    firm: "Temos novidades para você.",
    personAbout: "Tenho novidades sobre {about}.",
    firmAbout: "Temos novidades sobre {about}.",
  },
  none: {
    person: "Ainda não tenho novidades.",
    firm: "Ainda não temos novidades.",
    personAbout: "Ainda não tenho novidades sobre {about}.",
    firmAbout: "Ainda não temos novidades sobre {about}.",
  },
  things: {
    pedido: "seu pedido",
    reserva: "sua reserva",
    fatura: "sua fatura",
    encomenda: "sua encomenda",
    contrato: "seu contrato",
    agendamento: "seu agendamento",
  },
  quote: "“{subject}”",
};
