import type { Specials } from "../../specials";

/** Messages from the state of a ticket in French. */
export const specials: Specials = {
  "no-news": [
    { needs: ["person", "subject"], say: ["Je vous écris au sujet de « {subject} »."] },
    { needs: ["firm", "subject"], say: ["Nous vous écrivons au sujet de « {subject} »."] },
    {
      needs: ["person"],
      say: [
        "Je n'ai pas encore de nouvelles pour vous, et je vous prie de m'en excuser.",
        "Je suis au regret de ne pas encore avoir de nouvelles pour vous.",
      ],
      warm: [
        "Je n'ai malheureusement pas encore de nouvelles pour vous, et je vous prie de m'en excuser.",
      ],
    },
    {
      needs: ["firm"],
      say: [
        "Nous n'avons pas encore de nouvelles pour vous, et nous vous prions de nous en excuser.",
      ],
    },
    { needs: ["person", "cause-unknown"], say: ["Je ne sais pas encore d'où cela vient."] },
    { needs: ["firm", "cause-unknown"], say: ["Nous ne savons pas encore d'où cela vient."] },
    {
      needs: ["person", "time"],
      say: [
        "Je continue de m'en occuper et je vous écris {time}, même sans nouveauté.",
        "Je continue de m'en occuper, et vous aurez de mes nouvelles {time} dans tous les cas.",
      ],
    },
    { needs: ["person", "no-time"], say: ["Je continue de m'en occuper."] },
    {
      needs: ["firm", "time"],
      say: ["Nous continuons de nous en occuper et nous vous écrivons {time} dans tous les cas."],
    },
    { needs: ["firm", "no-time"], say: ["Nous continuons de nous en occuper."] },
  ],
  "hand-over": [
    { needs: ["person", "subject"], say: ["Je vous écris au sujet de « {subject} »."] },
    { needs: ["firm", "subject"], say: ["Nous vous écrivons au sujet de « {subject} »."] },
    { needs: ["person", "helper", "no-successor"], say: ["J'ai demandé de l'aide : {helper}."] },
    {
      needs: ["person", "no-helper", "no-successor"],
      say: [
        "J'ai demandé à des collègues qui connaissent bien le sujet de regarder avec moi.",
        "J'ai fait appel aux personnes qui connaissent le mieux le sujet.",
      ],
    },
    {
      needs: ["firm", "helper", "no-successor"],
      say: ["Nous avons demandé de l'aide : {helper}."],
    },
    {
      needs: ["firm", "no-helper", "no-successor"],
      say: ["Nous avons fait appel aux personnes qui connaissent le mieux le sujet."],
    },
    {
      needs: ["person", "no-successor", "time"],
      say: [
        "C'est toujours moi qui vous réponds, et je vous écris {time} avec ce que nous saurons alors.",
      ],
    },
    { needs: ["person", "no-successor", "no-time"], say: ["C'est toujours moi qui vous réponds."] },
    {
      needs: ["firm", "no-successor", "time"],
      say: ["Nous vous écrivons {time} avec ce que nous saurons alors."],
    },
    {
      needs: ["successor"],
      say: [
        "C'est désormais {successor} qui s'en occupe pour vous. Tout ce que vous avez écrit lui a été transmis : vous n'avez rien à réexpliquer.",
      ],
    },
    { needs: ["successor", "time"], say: ["Vous aurez des nouvelles de {successor} {time}."] },
  ],
  delay: [
    { needs: ["person", "subject"], say: ["Je vous écris au sujet de « {subject} »."] },
    { needs: ["firm", "subject"], say: ["Nous vous écrivons au sujet de « {subject} »."] },
    {
      needs: ["person"],
      say: [
        "Cela prend plus de temps que prévu, et je vous prie de m'en excuser.",
        "Je vous présente mes excuses : cela prend plus de temps que prévu.",
      ],
    },
    {
      needs: ["firm"],
      say: ["Cela prend plus de temps que prévu, et nous vous prions de nous en excuser."],
    },
    { needs: ["person", "cause-unknown"], say: ["Je ne sais pas encore ce qui bloque."] },
    { needs: ["firm", "cause-unknown"], say: ["Nous ne savons pas encore ce qui bloque."] },
    {
      needs: ["person", "cause-unknown", "time"],
      say: ["Je me renseigne et je vous écris {time} dans tous les cas."],
    },
    {
      needs: ["person", "time", "cause-known"],
      say: [
        "Je continue de m'en occuper et je vous écris {time} dans tous les cas.",
        "Vous aurez de mes nouvelles {time}, même si ce n'est pas encore terminé.",
      ],
    },
    { needs: ["person", "no-time"], say: ["Je continue de m'en occuper."] },
    {
      needs: ["firm", "time"],
      say: ["Nous continuons de nous en occuper et nous vous écrivons {time} dans tous les cas."],
    },
    { needs: ["firm", "no-time"], say: ["Nous continuons de nous en occuper."] },
  ],
  fixed: [
    {
      needs: ["person", "subject"],
      say: ["J'ai de bonnes nouvelles au sujet de « {subject} » : je pense que c'est réglé."],
    },
    {
      needs: ["person", "no-subject"],
      say: ["J'ai de bonnes nouvelles : je pense que c'est réglé."],
    },
    {
      needs: ["firm", "subject"],
      say: [
        "Nous avons de bonnes nouvelles au sujet de « {subject} » : nous pensons que c'est réglé.",
      ],
    },
    {
      needs: ["firm", "no-subject"],
      say: ["Nous avons de bonnes nouvelles : nous pensons que c'est réglé."],
    },
    {
      needs: ["person"],
      say: [
        "Si ce n'est pas le cas, ou si cela revient, répondez simplement à ce message. Je préfère le savoir.",
        "Si quelque chose ne va pas encore, ou si cela revient, il vous suffit de répondre à ce message.",
      ],
    },
    {
      needs: ["firm"],
      say: ["Si ce n'est pas le cas, ou si cela revient, répondez simplement à ce message."],
    },
    {
      needs: ["person", "time"],
      say: ["Je reviens vers vous {time} pour vérifier que tout va bien."],
    },
    { needs: ["person"], say: [""], warm: ["Merci de nous l'avoir signalé."] },
  ],
};
