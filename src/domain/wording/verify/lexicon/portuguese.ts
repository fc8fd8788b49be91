import type { Lexicon } from "./lexicon";
import { operatorsOf } from "./operators";
import { plainWords } from "./plainWords";

/** Portuguese, as support writes it. */
export const portuguese: Lexicon = {
  language: "pt",
  common: new Set(
    "nossa nosso eu até o a os as de do da dos das e é um uma seu sua seus você não para com em no na que se foi por ao está este esta mais nos nós ou são como meu minha já".split(
      " ",
    ),
  ),
  operators: operatorsOf({
    or: "ou",
    and: "e",
    none: "mesmo sem novidades, não hesite, não só, não apenas, sem problema",
    not: "não, nunca, jamais, nenhum, nenhuma, nada, ninguém, sem, nem, impossível, inválido",
    maybe:
      "talvez, poderia, poderiam, possivelmente, provavelmente, esperamos, tentaremos, tentar, normalmente",
    must: "deve, devem, obrigatório, necessário, necessária, exigida, precisa, tem que, é preciso",
    will: "será, serão, vamos, vou, vai, receberá, responderemos, entraremos, estará",
    can: "pode, podem, podemos, possível",
    should: "deveria, recomendamos",
    done: "foi, foram, já, tem sido, recebemos, fui",
    if: "se, salvo, quando, a menos, exceto, caso",
    only: "só, somente, apenas, unicamente, uma única vez",
    least: "pelo menos, no mínimo, ao menos",
    most: "no máximo, até, o mais tardar",
    all: "todos, todas, todo, toda, cada, sempre",
    some: "alguns, algumas, vários, várias, muitos, poucos, às vezes, parcialmente",
    before: "antes",
    after: "depois, após, desde",
  }),
  favors:
    /(?<![\p{L}])(?:reembols\p{L}*|desconto\p{L}*|cupom|cupons|grátis|gratuit\p{L}*|compensa\p{L}*|indeniza\p{L}*|presente\p{L}*|brinde\p{L}*|abono|sem custo|sem cobrança|vale-\p{L}+|bônus|crédito\p{L}*|devolu\p{L}*|dinheiro de volta|por cento|isent\p{L}*)(?![\p{L}])/u,
  times:
    /(?<![\p{L}])(?:esta (?:tarde|noite|semana|manhã)|este mês|(?:a|o) próxim[ao] \p{L}+|(?:semana|mês) que vem|fim de semana|final do dia|fim do (?:dia|mês)|antes do fim|em (?:alguns|algumas|poucos|poucas|duas|dois|três) \p{L}+|dentro de|hoje|amanhã|cada (?:dia|hora|semana))(?![\p{L}])/u,
  likeTimes: [
    /(?<![\p{L}])(?:em breve|logo|o mais rápido possível|o quanto antes|brevemente|rapidamente)(?![\p{L}])/u,
    /(?<![\p{L}])(?:imediatamente|agora mesmo|de imediato)(?![\p{L}])/u,
  ],
  quantities:
    /(?<![\p{L}])(?:dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|vinte|cem|centenas?|mil|milhares|dezenas?|dobro|metade|maioria)(?![\p{L}])/u,
  contactPromises:
    /(?<![\p{L}])(?:(?:lhe|te|você) (?:escrever\p{L}*|ligar\p{L}*|responder\p{L}*|avisar\p{L}*|informar\p{L}*)|entr(?:aremos|arei|o) em contato|(?:vou|vamos) (?:te |lhe )?(?:escrever|ligar|responder|avisar|informar|retornar)|retornar(?:emos|ei|á)|entrará em contato|(?:receberá|terá))(?![\p{L}])/u,
  ownership:
    /(?<![\p{L}])(?:estou cuidando|eu cuido|vou cuidar|me responsabilizo|assumi|sou seu|sou sua)(?![\p{L}])/u,
  states: [
    /(?<![\p{L}])(?:resolvid[oa]s?|solucionad[oa]s?|consertad[oa]s?|corrigid[oa]s?|restabelecid[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:fechad[oa]s?|encerrad[oa]s?|encerramento)(?![\p{L}])/u,
    /(?<![\p{L}])(?:cancelad[oa]s?|anulad[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:aprovad[oa]s?|aceit[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:rejeitad[oa]s?|recusad[oa]s?|negad[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:enviad[oa]s?|entregues?|a caminho)(?![\p{L}])/u,
    /(?<![\p{L}])(?:excluíd[oa]s?|apagad[oa]s?|removid[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:bloquead[oa]s?|suspens[oa]s?|desativad[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:ativad[oa]s?|desbloquead[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:garanti\p{L}*|prometemos|prometo|confirmad[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:causad[oa]s?|devido a|a causa (?:é|era|foi|está)|culpa)(?![\p{L}])/u,
    /(?<![\p{L}])(?:pag[oa]s?|cobrad[oa]s?|faturad[oa]s?)(?![\p{L}])/u,
    /(?<![\p{L}])(?:hackead[oa]s?|roubad[oa]s?|ataque)(?![\p{L}])/u,
  ],
  get plain() {
    return plainWords("pt");
  },
  get courtesy() {
    return plainWords("pt");
  },
  troubles:
    /(?<![\p{L}])(?:erro\p{L}*|problema\p{L}*|incidente\p{L}*|falha\p{L}*|atraso\p{L}*|inatividade|falta de|só|interrupção)(?![\p{L}])/u,
  hollow:
    /(?<![\p{L}])(?:hesite|transtornos?|inconveniente\p{L}*|paciência|compreensão|atenciosamente|cumprimentos|prezad[oa]|olá|obrigad[oa]|automátic\p{L}*|assunto|referência|número|protocolo)(?![\p{L}])/u,
};
