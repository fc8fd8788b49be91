import type { Specials } from "../../specials";

/** Messages from the state of a ticket in Spanish. */
export const specials: Specials = {
  "no-news": [
    { needs: ["person", "subject"], say: ["Le escribo por «{subject}»."] },
    { needs: ["firm", "subject"], say: ["Le escribimos por «{subject}»."] },
    {
      needs: ["person"],
      say: [
        "Siento no tener todavía novedades para usted.",
        "Lo siento, todavía no tengo novedades.",
      ],
      formal: ["Lamento no tener todavía novedades para usted."],
    },
    { needs: ["firm"], say: ["Sentimos no tener todavía novedades para usted."] },
    { needs: ["person", "cause-unknown"], say: ["Todavía no sé a qué se debe."] },
    { needs: ["firm", "cause-unknown"], say: ["Todavía no sabemos a qué se debe."] },
    {
      needs: ["person", "time"],
      say: [
        "Sigo con ello y le escribiré {time}, aunque no haya nada nuevo.",
        "Sigo con ello, y le escribiré {time} en todo caso.",
      ],
    },
    { needs: ["person", "no-time"], say: ["Sigo con ello."] },
    { needs: ["firm", "time"], say: ["Seguimos con ello y le escribiremos {time} en todo caso."] },
    { needs: ["firm", "no-time"], say: ["Seguimos con ello."] },
  ],
  "hand-over": [
    { needs: ["person", "subject"], say: ["Le escribo por «{subject}»."] },
    { needs: ["firm", "subject"], say: ["Le escribimos por «{subject}»."] },
    { needs: ["person", "helper", "no-successor"], say: ["He pedido ayuda: {helper}."] },
    {
      needs: ["person", "no-helper", "no-successor"],
      say: [
        "He pedido a las personas que mejor conocen el tema que lo miren conmigo.",
        "He pedido ayuda a quienes mejor conocen el tema.",
      ],
    },
    { needs: ["firm", "helper", "no-successor"], say: ["Hemos pedido ayuda: {helper}."] },
    {
      needs: ["firm", "no-helper", "no-successor"],
      say: ["Hemos pedido ayuda a quienes mejor conocen el tema."],
    },
    {
      needs: ["person", "no-successor", "time"],
      say: [
        "Su persona de contacto sigo siendo yo, y le escribiré {time} con lo que sepamos hasta entonces.",
      ],
    },
    {
      needs: ["person", "no-successor", "no-time"],
      say: ["Su persona de contacto sigo siendo yo."],
    },
    {
      needs: ["firm", "no-successor", "time"],
      say: ["Le escribiremos {time} con lo que sepamos hasta entonces."],
    },
    {
      needs: ["successor"],
      say: [
        "A partir de ahora se ocupa de ello {successor}, que tiene todo lo que usted escribió: no hace falta que lo explique otra vez.",
      ],
    },
    { needs: ["successor", "time"], say: ["Tendrá noticias de {successor} {time}."] },
  ],
  delay: [
    { needs: ["person", "subject"], say: ["Le escribo por «{subject}»."] },
    { needs: ["firm", "subject"], say: ["Le escribimos por «{subject}»."] },
    {
      needs: ["person"],
      say: [
        "Lo siento, esto está tardando más de lo debido.",
        "Siento que esto esté tardando tanto.",
      ],
      warm: ["Lo siento mucho, esto está tardando más de lo debido."],
      formal: ["Lamento que esto esté tardando más de lo debido."],
    },
    { needs: ["firm"], say: ["Lo sentimos, esto está tardando más de lo debido."] },
    { needs: ["person", "cause-unknown"], say: ["Todavía no sé a qué se debe."] },
    { needs: ["firm", "cause-unknown"], say: ["Todavía no sabemos a qué se debe."] },
    {
      needs: ["person", "cause-unknown", "time"],
      say: ["Lo estoy averiguando y le escribiré {time} en todo caso."],
    },
    {
      needs: ["person", "time", "cause-known"],
      say: [
        "Sigo con ello y le escribiré {time} en todo caso.",
        "Le escribiré {time}, aunque todavía no esté terminado.",
      ],
    },
    { needs: ["person", "no-time"], say: ["Sigo con ello."] },
    { needs: ["firm", "time"], say: ["Seguimos con ello y le escribiremos {time} en todo caso."] },
    { needs: ["firm", "no-time"], say: ["Seguimos con ello."] },
  ],
  fixed: [
    {
      needs: ["person", "subject"],
      say: ["Tengo buenas noticias sobre «{subject}»: creo que ya está solucionado."],
    },
    {
      needs: ["person", "no-subject"],
      say: ["Tengo buenas noticias: creo que ya está solucionado."],
    },
    {
      needs: ["firm", "subject"],
      say: ["Tenemos buenas noticias sobre «{subject}»: creemos que ya está solucionado."],
    },
    {
      needs: ["firm", "no-subject"],
      say: ["Tenemos buenas noticias: creemos que ya está solucionado."],
    },
    {
      needs: ["person"],
      say: [
        "Si no es así, o si vuelve a ocurrir, responda a este mensaje. Prefiero saberlo.",
        "Si algo todavía no va bien, o si vuelve a ocurrir, basta con responder a este mensaje.",
      ],
    },
    {
      needs: ["firm"],
      say: ["Si no es así, o si vuelve a ocurrir, basta con responder a este mensaje."],
    },
    { needs: ["person", "time"], say: ["Le preguntaré {time} si todo sigue bien."] },
    { needs: ["person"], say: [""], warm: ["Gracias por avisarnos."] },
  ],
};
