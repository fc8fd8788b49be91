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

/** What mail servers write when they could not hand a message on. */
const bounce = lexicon([
  ..."delivery has failed to these|undeliverable:|undelivered mail returned|returned mail:".split(
    "|",
  ),
  ..."delivery status notification|mail delivery failed|mail delivery failure|mail delivery system".split(
    "|",
  ),
  ..."mail delivery subsystem|message could not be delivered|message was not delivered|unzustellbar:".split(
    "|",
  ),
  ..."fehler beim zustellen der nachricht|nachricht wurde nicht zugestellt|échec de la remise".split(
    "|",
  ),
  ..."message non remis|no se pudo entregar el mensaje|falha na entrega da mensagem".split("|"),
  ..."mensagem não entregue|mensaje no entregado|votre message n'a pas pu être remis".split("|"),
]);

/** How a machine begins that answers in somebody's name. */
const AUTOMATIC =
  /^\s*(?:automatic\s+reply|auto[-\s]?reply|automated\s+response|automatische\s+antwort|réponse\s+automatique|respuesta\s+automática|resposta\s+automática)/i;

/** True when a machine says by its first words that it answers in somebody's name. */
export const isAutomatic = (text: string): boolean => AUTOMATIC.test(text);

/** True when the first lines say that nobody read our message. */
export function isAwayNote(text: string): boolean {
  const opening = text.slice(0, OPENING_LENGTH);
  return awayNote(opening) || bounce(opening);
}
