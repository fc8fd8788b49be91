import type { Frame } from "../../pack";

/** Greeting, promise, name and reference in Portuguese. */
export const frame: Frame = {
  greetings: ["Olá,"],
  greetingsWithName: ["Olá, {name},"],
  templateGreeting:
    "Olá{% if ticket.requester.first_name != blank %} {{ticket.requester.first_name}}{% endif %},",
  manners: {
    warm: {
      greetings: ["Olá!"],
      greetingsWithName: ["Olá, {name}!"],
      openings: { ack: "Que bom que você nos escreveu." },
      farewell: "Um abraço,",
      instead: [],
    },
    formal: {
      greetings: ["Saudações,"],
      greetingsWithName: ["Saudações, {name},"],
      openings: { ack: "Agradecemos a sua mensagem." },
      farewell: "Atenciosamente,",
      instead: [],
    },
  },
  promises: {
    ack: ["Eu escrevo para você {time}, mesmo que ainda esteja cuidando disso."],
    resolved: ["Eu volto a perguntar {time} se está tudo bem."],
    closed: ["Eu olho mais uma vez {time}."],
    assigned: ["Eu escrevo para você {time}."],
    pending: ["Eu volto a escrever para você {time}."],
    delay: ["Estou vendo o que está atrasando e eu escrevo para você {time} de qualquer forma."],
    outage: ["Eu escrevo de novo {time}, mesmo sem novidades."],
    default: ["Eu estou cuidando disso e escrevo para você {time}."],
  },
  owned: ["Eu estou cuidando disso."],
  templateOwned: "",
  reference: "Sua referência, se precisar: {reference}",
  time: {
    locale: "pt-BR",
    today: "hoje até as {hour}",
    tomorrow: "amanhã até as {hour}",
    thisWeek: "até as {hour} de {day}",
    later: "até as {hour} de {date}",
    twelveHours: false,
    clock: "{hour}",
  },
  greetingLine:
    "^\\W*(?:olá|oi|bom dia|boa tarde|boa noite|prezad[oa]s?|car[oa]s?|estimad[oa]s?)(?![\\p{L}])[^.!?\\n]{0,80}[,!:.]?\\s*$",
  farewellLine:
    "^\\W*(?:atenciosamente|cordialmente|abraços?|um abraço|obrigad[oa]|muito obrigad[oa]|saudações|com os melhores cumprimentos|melhores cumprimentos|grato)\\s*[,.!-]*\\s*(?:\\uE000[^\\n]{0,40})?$",
  nobody:
    "^\\W*(?:a |o |sua |nossa )?\\s*(?:equipe|equipa|suporte|atendimento|departamento)(?: de)?(?: (?:suporte|atendimento|ajuda|técnico|ao cliente))*\\W*$",
  promiseWords:
    "(?:entraremos em contato|responderemos|retornaremos|em breve|o mais rápido possível)",
  someone: "(?<![\\p{L}])(?:eu|mim|minha|meu|minhas|recebi|estou|acho|espero)(?![\\p{L}])",
};
