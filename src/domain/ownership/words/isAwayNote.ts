import { lexicon } from "./lexicon";

const OPENING_LENGTH = 240;

const awayNote = lexicon([
  ..."automatic reply|auto-reply|autoreply|auto reply|automated response|out of office".split("|"),
  ..."out of the office|i am currently away|i'm currently away|i am on annual leave".split("|"),
  ..."i am on vacation|i'm on vacation|i am on leave|on parental leave|limited access to email".split(
    "|",
  ),
  ..."automatische antwort|abwesenheitsnotiz|ich bin derzeit nicht im büro".split("|"),
  ..."ich bin nicht im büro|ich bin im urlaub|bin ich nicht erreichbar|außer haus".split("|"),
  ..."réponse automatique|absent du bureau|je suis absent|je suis absente|en congé".split("|"),
  ..."respuesta automática|fuera de la oficina|estoy de vacaciones".split("|"),
  ..."resposta automática|fora do escritório|estou de férias".split("|"),
]);

/** True when the first lines say that nobody read our message. */
export const isAwayNote = (text: string): boolean => awayNote(text.slice(0, OPENING_LENGTH));
