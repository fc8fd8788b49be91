import type { Move } from "../../pack";

const WHY = "A word of our forms and systems; say it as one says it to a person.";

/** What Portuguese notices say, and how a person says it. */
export const moves: readonly Move[] = [
  {
    id: "recebido",
    place: "main",
    act: "ack",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? foi (?:recebid[oa]|registrad[oa]|criad[oa]|enviad[oa]|abert[oa])(?: com sucesso)?(?: (?:por|pela|pelo) {US})?",
      "recebemos {YOUR} {OBJ}(?: ?{REF})?",
      "obrigad[oa] por (?:entrar em contato|nos contatar|contactar-nos|sua {OBJ}|seu {OBJ})(?: conosco)?",
    ],
    we: ["recebemos sua mensagem"],
    i: ["recebi sua mensagem"],
    why: WHY,
    examples: [
      {
        before: "Seu chamado #881 foi registrado com sucesso.",
        after: "Recebemos sua mensagem. Sua referência, se precisar: 881",
      },
    ],
  },
  {
    id: "numero",
    place: "reference",
    act: "ack",
    patterns: [
      "(?:{YOUR} |o )?(?:número|referência)(?: d[oe] (?:ticket|chamado|protocolo|pedido|solicitação))? (?:é|:) ?{REF}",
      "(?:por favor,? )?(?:inclua|informe|mencione|guarde|cite) (?:este|o|seu) número(?: d[oe] (?:ticket|chamado|protocolo))?(?: ?{REF})?(?: (?:em|no|na|para|ao) [a-záéíóúãõç ]{3,50})?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "analise",
    place: "next",
    act: "ack",
    patterns: [
      "(?:{YOUR} {OBJ}(?: ?{REF})? )?(?:será|está sendo|esta sendo) (?:analisad[oa]|atendid[oa]|processad[oa]|tratad[oa]|revisad[oa])(?: (?:por )?{US})?(?: ?{SOON})?",
      "{US} ?(?:está|vai|irá) (?:analisando|analisar|cuidando|cuidar|verificar|verificando)(?: d[aoe])? ?{YOUR} {OBJ}(?: {SOON})?",
    ],
    we: ["estamos cuidando disso"],
    i: ["estou cuidando disso"],
    why: WHY,
    examples: [],
  },
  {
    id: "responderemos",
    place: "next",
    act: "ack",
    patterns: [
      "(?:{US} ?)?(?:entraremos em contato|responderemos|entrará em contato|retornaremos|responderá)(?: com você| o contato)?(?: {SOON})?",
    ],
    we: ["você terá notícias nossas"],
    i: ["você terá notícias minhas"],
    why: WHY,
    examples: [],
  },
  {
    id: "atribuido",
    place: "main",
    act: "assigned",
    patterns: [
      "(?:{YOUR} {OBJ}(?: ?{REF})? )?foi (?:atribuíd[oa]|transferid[oa]|encaminhad[oa]|escalad[oa]|escalonad[oa]|direcionad[oa]) (?:a|para|ao|à) ?(?:{US}|equipe [a-záéíóúãõç ]{3,30}|(?:o |a )?setor [a-záéíóúãõç ]{3,30})",
    ],
    we: ["as pessoas certas estão cuidando disso"],
    i: ["estou cuidando disso com as pessoas certas"],
    why: WHY,
    examples: [
      {
        before: "Seu chamado foi atribuído a um atendente.",
        after: "As pessoas certas estão cuidando disso.",
      },
    ],
  },
  {
    id: "acrescentar",
    place: "how",
    patterns: [
      "(?:para|se quiser|se desejar|caso queira) (?:adicionar|acrescentar|fornecer|enviar)(?: mais)? ?(?:comentários?|informações|detalhes)(?: adicionais)?,? (?:por favor,? )?(?:responda|basta responder|pode responder)(?: a)? (?:este|esse) (?:e-?mail|mensagem)",
    ],
    we: ["para acrescentar algo, basta responder a este e-mail"],
    why: WHY,
    examples: [],
  },
  {
    id: "resolvido",
    place: "main",
    act: "resolved",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? (?:foi|está)(?: marcad[oa])?(?: como)? ?(?:resolvid[oa]|solucionad[oa])",
    ],
    we: ["achamos que isto está resolvido"],
    i: ["acho que isto está resolvido"],
    why: WHY,
    examples: [
      {
        before: "Seu chamado #881 foi resolvido.",
        after: "Achamos que já está resolvido. Sua referência, se precisar: 881",
      },
    ],
  },
  {
    id: "encerrado",
    place: "main",
    act: "closed",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? (?:foi|está)(?: automaticamente)? (?:encerrad[oa]|fechad[oa]|finalizad[oa]|concluíd[oa])",
    ],
    we: ["da nossa parte isto está concluído"],
    i: ["da minha parte isto está concluído"],
    why: WHY,
    examples: [
      { before: "Seu chamado foi encerrado.", after: "Da nossa parte isto está concluído." },
    ],
  },
  {
    id: "reaberto",
    place: "main",
    act: "reopened",
    patterns: ["{YOUR} {OBJ}(?: ?{REF})? foi reabert[oa]"],
    we: ["estamos olhando isso de novo"],
    i: ["estou olhando isso de novo"],
    why: WHY,
    examples: [],
  },
  {
    id: "pendente",
    place: "main",
    act: "pending",
    patterns: [
      "{YOUR} {OBJ}(?: ?{REF})? está (?:pendente|em espera|aguardando)(?: (?:d[ae]|a)? ?(?:sua resposta|mais informações|seu retorno))?",
      "(?:estamos aguardando|aguardamos) (?:a )?(?:sua resposta|seu retorno)",
    ],
    we: ["aguardamos sua resposta"],
    i: ["aguardo sua resposta"],
    why: WHY,
    examples: [
      { before: "Seu chamado está aguardando sua resposta.", after: "Aguardamos sua resposta." },
    ],
  },
  {
    id: "atraso",
    place: "main",
    act: "delay",
    patterns: [
      "(?:estamos (?:enfrentando|com|tendo)|há)(?: no momento)? (?:um |uma )?(?:atrasos?|demora)(?: (?:no|na|em) [a-záéíóúãõç ]{3,50})?",
    ],
    we: ["isto está demorando mais do que devia"],
    i: ["sinto muito, isto está demorando mais do que devia"],
    covers: ["desculpas"],
    why: WHY,
    examples: [
      {
        before: "Estamos com atraso no atendimento da sua solicitação.",
        after: "Isto está demorando mais do que devia.",
      },
    ],
  },
  {
    id: "desculpas",
    place: "main",
    act: "delay",
    patterns: [
      "(?:pedimos desculpas?|desculpe|lamentamos|desculpem)(?: (?:por|pelo|pelos))? ?(?:quaisquer|qualquer|o|os)? ?(?:transtornos?|inconvenientes?|incómodo|incômodo)(?: (?:causados?|que isso possa causar))?",
    ],
    we: ["sentimos muito"],
    i: ["sinto muito"],
    why: WHY,
    examples: [],
  },
];
