import type { Specials } from "../../specials";

/** Messages from the state of a ticket in Portuguese. */
export const specials: Specials = {
  "no-news": [
    { needs: ["person", "subject"], say: ["Escrevo sobre “{subject}”."] },
    { needs: ["firm", "subject"], say: ["Escrevemos sobre “{subject}”."] },
    {
      needs: ["person"],
      say: [
        "Sinto muito, ainda não tenho novidades para você.",
        "Peço desculpas, ainda não tenho novidades.",
      ],
      formal: ["Lamento ainda não ter novidades."],
    },
    {
      needs: ["firm"],
      say: ["Sentimos muito, ainda não temos novidades para você."],
      formal: ["Lamentamos ainda não ter novidades."],
    },
    { needs: ["person", "cause-unknown"], say: ["Ainda não sei qual é a causa."] },
    { needs: ["firm", "cause-unknown"], say: ["Ainda não sabemos qual é a causa."] },
    {
      needs: ["person", "time"],
      say: [
        "Continuo cuidando disso e escrevo para você {time}, mesmo que não haja nada de novo.",
        "Continuo cuidando disso e escrevo para você {time} de qualquer forma.",
      ],
    },
    { needs: ["person", "no-time"], say: ["Continuo cuidando disso."] },
    {
      needs: ["firm", "time"],
      say: ["Continuamos cuidando disso e escrevemos para você {time} de qualquer forma."],
    },
    { needs: ["firm", "no-time"], say: ["Continuamos cuidando disso."] },
  ],
  "hand-over": [
    { needs: ["person", "subject"], say: ["Escrevo sobre “{subject}”."] },
    { needs: ["firm", "subject"], say: ["Escrevemos sobre “{subject}”."] },
    { needs: ["person", "helper", "no-successor"], say: ["Pedi ajuda: {helper}."] },
    {
      needs: ["person", "no-helper", "no-successor"],
      say: [
        "Pedi às pessoas que mais entendem do assunto que vejam isso comigo.",
        "Pedi ajuda a quem mais entende do assunto.",
      ],
    },
    { needs: ["firm", "helper", "no-successor"], say: ["Pedimos ajuda: {helper}."] },
    {
      needs: ["firm", "no-helper", "no-successor"],
      say: ["Pedimos ajuda a quem mais entende do assunto."],
    },
    {
      needs: ["person", "no-successor", "time"],
      say: [
        "Seu contato continua sendo comigo, e eu escrevo para você {time} com o que soubermos até lá.",
      ],
    },
    { needs: ["person", "no-successor", "no-time"], say: ["Seu contato continua sendo comigo."] },
    {
      needs: ["firm", "no-successor", "time"],
      say: ["Escrevemos para você {time} com o que soubermos até lá."],
    },
    {
      needs: ["successor"],
      say: [
        "A partir de agora, {successor} cuida disso para você e tem tudo o que você escreveu: não precisa explicar de novo.",
      ],
    },
    { needs: ["successor", "time"], say: ["{successor} escreve para você {time}."] },
  ],
  delay: [
    { needs: ["person", "subject"], say: ["Escrevo sobre “{subject}”."] },
    { needs: ["firm", "subject"], say: ["Escrevemos sobre “{subject}”."] },
    {
      needs: ["person"],
      say: [
        "Sinto muito, isso está demorando mais do que deveria.",
        "Peço desculpas, isso está demorando mais do que deveria.",
      ],
      formal: ["Lamento que isso esteja demorando mais do que deveria."],
    },
    {
      needs: ["firm"],
      say: ["Sentimos muito, isso está demorando mais do que deveria."],
      formal: ["Lamentamos que isso esteja demorando mais do que deveria."],
    },
    { needs: ["person", "cause-unknown"], say: ["Ainda não sei o que está atrasando."] },
    { needs: ["firm", "cause-unknown"], say: ["Ainda não sabemos o que está atrasando."] },
    {
      needs: ["person", "cause-unknown", "time"],
      say: ["Estou vendo isso e escrevo para você {time} de qualquer forma."],
    },
    {
      needs: ["person", "time", "cause-known"],
      say: [
        "Continuo cuidando disso e escrevo para você {time} de qualquer forma.",
        "Eu escrevo para você {time}, mesmo que ainda não esteja pronto.",
      ],
    },
    { needs: ["person", "no-time"], say: ["Continuo cuidando disso."] },
    {
      needs: ["firm", "time"],
      say: ["Continuamos cuidando disso e escrevemos para você {time} de qualquer forma."],
    },
    { needs: ["firm", "no-time"], say: ["Continuamos cuidando disso."] },
  ],
  fixed: [
    {
      needs: ["person", "subject"],
      say: ["Tenho boas notícias sobre “{subject}”: acho que já está resolvido."],
    },
    { needs: ["person", "no-subject"], say: ["Tenho boas notícias: acho que já está resolvido."] },
    {
      needs: ["firm", "subject"],
      say: ["Temos boas notícias sobre “{subject}”: achamos que já está resolvido."],
    },
    { needs: ["firm", "no-subject"], say: ["Temos boas notícias: achamos que já está resolvido."] },
    {
      needs: ["person"],
      say: [
        "Se não estiver, ou se voltar a acontecer, é só responder a esta mensagem. Prefiro saber.",
        "Se algo ainda não estiver certo, ou se voltar a acontecer, é só responder a esta mensagem.",
      ],
    },
    {
      needs: ["firm"],
      say: ["Se não estiver, ou se voltar a acontecer, é só responder a esta mensagem."],
    },
    { needs: ["person", "time"], say: ["Volto a perguntar {time} se está tudo bem."] },
    { needs: ["person"], say: [""], warm: ["Agradeço por nos avisar."] },
  ],
};
