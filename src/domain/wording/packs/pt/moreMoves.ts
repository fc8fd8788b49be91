import type { Move } from "../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** More of what notices say in Portuguese. */
export const moreMoves: readonly Move[] = [
  {
    id: "coisa-recebida",
    place: "main",
    act: "ack",
    patterns: [
      "{MATTER} (?:foi|está)(?: devidamente)? (?:recebid[ao]|registrad[ao]|criad[ao]|enviad[ao]|abert[ao]|gerad[ao])(?: (?:com sucesso|corretamente))?(?: (?:por|pela|pelo) [a-záéíóúâêôãõç ]{3,30})?",
      "(?:recebemos|confirmamos o recebimento d[ae]|acusamos o recebimento d[ae]) {MATTER}",
    ],
    we: ["recebemos {thing}"],
    i: ["recebi {thing}"],
    why: WHY,
    examples: [
      {
        before: "Sua solicitação de reembolso foi registrada.",
        after: "Recebemos sua solicitação de reembolso.",
      },
    ],
  },
  {
    id: "prazo",
    place: "next",
    act: "ack",
    needs: ["em ", "dentro", "no prazo"],
    patterns: [
      "(?:{TEAM}|nós)? ?(?:entrará|entraremos|responderá|responderemos|retornará|retornaremos|você receberá|você terá|irá|vamos)(?: [a-záéíóúâêôãõç]+){0,6}? (?:em até|em um prazo de|dentro de|no prazo de|em) (?<f1>{SPAN})(?: [a-záéíóúâêôãõç]+){0,2}",
    ],
    we: ["você terá notícias nossas em até {1}"],
    i: ["você terá notícias minhas em até {1}"],
    why: WHY,
    examples: [
      {
        before: "Um atendente entrará em contato em até 48 horas.",
        after: "Você terá notícias nossas em até 48 horas.",
      },
    ],
  },
  {
    id: "duracao",
    place: "next",
    needs: ["prazo", "tempo"],
    patterns: [
      "(?:o|nosso) (?:prazo|tempo) (?:de (?:resposta|atendimento|resolução|espera)|médio|estimado)(?: (?:médio|estimado|de [a-z]+))* é (?:de |atualmente de )?(?:aproximadamente |cerca de )?(?<f1>{SPAN})",
    ],
    we: ["costuma levar {1}"],
    why: WHY,
    examples: [{ before: "O prazo de atendimento é de 3 dias.", after: "Costuma levar 3 dias." }],
  },
  {
    id: "aviso-novidades",
    place: "next",
    needs: ["quando", "assim que", "logo que", "sempre que"],
    patterns: [
      "você (?:será|receberá)(?: [a-záéíóúâêôãõç-]+){0,4}? ?(?:notificad[ao]|informad[ao]|avisad[ao]|notificação|e-?mail|aviso)(?: por e-?mail)?,? (?:quando|assim que|logo que|sempre que)[a-záéíóúâêôãõç ,]{3,70}",
      "(?:nós )?(?:informaremos|avisaremos|notificaremos)(?: você)?(?: [a-záéíóúâêôãõç-]+){0,3}?,? (?:quando|assim que|logo que|sempre que)[a-záéíóúâêôãõç ,]{3,70}",
    ],
    we: ["escrevemos para você quando houver novidades"],
    i: ["escrevo para você quando houver novidades"],
    why: WHY,
    examples: [
      {
        before: "Você será notificado por e-mail assim que o status do chamado mudar.",
        after: "Escrevemos para você quando houver novidades.",
      },
    ],
  },
  {
    id: "nada-a-fazer",
    place: "how",
    needs: ["ação", "nada", "providência"],
    patterns: [
      "(?:nenhuma (?:outra )?ação (?:adicional )?(?:é necessária|é exigida)|não é necessária nenhuma ação(?: adicional)?|não é necessário fazer nada)(?: da sua parte| de sua parte)?(?: no momento| neste momento| por enquanto)?",
      "você não precisa (?:fazer (?:mais )?nada|tomar nenhuma (?:ação|providência))(?: no momento| por enquanto)?",
    ],
    we: ["você não precisa fazer nada"],
    why: WHY,
    examples: [
      { before: "Nenhuma ação é necessária da sua parte.", after: "Você não precisa fazer nada." },
    ],
  },
  {
    id: "preciso",
    place: "main",
    act: "pending",
    needs: ["envi", "forne", "inform", "anex", "encaminh", "mande"],
    patterns: [
      "(?:por favor,? |favor |solicitamos que |pedimos que |gentileza )(?:nos )?(?:envie|forneça|informe|anexe|encaminhe|enviar|fornecer|informar|anexar|encaminhar|mande)(?:-nos)? (?<f1>(?:o|a|os|as|uma?|seu|sua|seus) (?:(?!(?:e|ou|se|para|antes|em|por|através)(?![a-záéíóúâêôãõç]))[a-záéíóúâêôãõç-]+ ?){1,8})",
    ],
    covers: ["aguardando"],
    we: ["para continuar, precisamos de uma coisa sua: {1}"],
    i: ["para continuar, preciso de uma coisa sua: {1}"],
    why: WHY,
    examples: [
      {
        before: "Por favor, envie o número de série do aparelho.",
        after: "Para continuar, precisamos de uma coisa sua: o número de série do aparelho.",
      },
    ],
  },
  {
    id: "acaba-sozinho",
    place: "close",
    act: "pending",
    needs: ["se não", "caso não", "ausência", "sem"],
    patterns: [
      "(?:se não (?:recebermos|houver|tivermos)|caso não (?:haja|recebamos|ocorra)|na ausência de|sem)(?: [a-záéíóúâêôãõç]+){0,5}? (?:em até|dentro de|em|no prazo de|por) (?<f1>{SPAN}),? [a-záéíóúâêôãõç ,]{3,70}",
    ],
    we: ["se não tivermos notícias suas em {1}, isso se encerra sozinho"],
    i: ["se eu não tiver notícias suas em {1}, isso se encerra sozinho"],
    why: WHY,
    examples: [
      {
        before: "Se não recebermos resposta em 5 dias, o chamado será encerrado automaticamente.",
        after: "Se não tivermos notícias suas em 5 dias, isso se encerra sozinho.",
      },
    ],
  },
  {
    id: "fechado-silencio",
    place: "main",
    act: "closed",
    patterns: [
      "{MATTER} (?:foi|será)(?: automaticamente)? (?:fechad[ao]|encerrad[ao]|finalizad[ao])(?: automaticamente)? (?:por|devido à|em razão d[ae]|por motivo de) (?:inatividade|falta de (?:resposta|retorno|interação))(?: da sua parte)?",
    ],
    we: ["faz tempo que não temos notícias suas, por isso paramos de trabalhar nisso"],
    i: ["faz tempo que não tenho notícias suas, por isso parei de trabalhar nisso"],
    why: WHY,
    examples: [
      {
        before: "Seu chamado foi encerrado por inatividade.",
        after: "Faz tempo que não temos notícias suas, por isso paramos de trabalhar nisso.",
      },
    ],
  },
  {
    id: "escreva-de-novo",
    place: "how",
    needs: ["novo", "nova"],
    patterns: [
      "(?:se|caso) (?:ainda |você )*(?:precisar|necessite|precise|necessitar|deseje|desejar|queira)(?: [a-záéíóúâêôãõç]+){0,6}?,? (?:por favor,? |favor |basta )?(?:abra|crie|abrir|criar|registre|envie) (?:um novo (?:chamado|ticket|pedido)|uma nova (?:solicitação|requisição))(?: [a-záéíóúâêôãõç]+){0,5}",
    ],
    we: ["se ainda precisar de nós, é só escrever de novo"],
    i: ["se ainda precisar de mim, é só escrever de novo"],
    why: WHY,
    examples: [
      {
        before: "Se ainda precisar de ajuda, por favor abra um novo chamado.",
        after: "Se ainda precisar de nós, é só escrever de novo.",
      },
    ],
  },
];
