import { ownWords } from "../../tickets/ownWords";
import { lexicon } from "./lexicon";

const LINK = /\b(?:https?:\/\/|www\.)\S+/gi;

/** Courtesies that look like requests and want nothing. */
const COURTESY =
  /(?:please\s+)?(?:let\s+(?:us|me)\s+know|feel\s+free|(?:don['’]t|do\s+not)\s+hesitate|(?:contact|reach\s+out\s+to)\s+(?:us|me))[^.!?\n]*\bif\b[^.!?\n]*\b(?:questions?|anything\s+else|need\s+(?:anything|help)|further)[^.!?\n]*[.!?]?|\bif\s+you\s+have\s+any\s+(?:other\s+|further\s+|more\s+)?questions?[^.!?\n]*[.!?]?|(?:is\s+there\s+)?anything\s+else\s+(?:we|i)\s+can\s+(?:do|help)[^.!?\n]*[.!?]?|(?:bei\s+fragen|wenn\s+sie\s+(?:weitere\s+)?fragen\s+haben|n['’]hésitez\s+pas|no\s+dude\s+en|não\s+hesite)[^.!?\n]*[.!?]?/gi;

const request = lexicon([
  ..."please send|please share|please confirm|please provide|please reply|please let us know".split(
    "|",
  ),
  ..."please let me know|please check|please try|please tell|please attach|please upload".split(
    "|",
  ),
  ..."please restart|please answer|please fill|please call|please test|please give".split("|"),
  ..."let us know|let me know|send us|send me|we need from you|need you to".split("|"),
  ..."we need your|i need your|waiting for your|looking forward to your reply|kindly".split("|"),
  ..."bitte senden|bitte schicken|bitte bestätigen|bitte teilen|bitte prüfen|bitte geben".split(
    "|",
  ),
  ..."senden sie uns|schicken sie uns|teilen sie uns|geben sie uns|sagen sie uns".split("|"),
  ..."lassen sie uns wissen|wir benötigen|bitte antworten|bitte versuchen".split("|"),
  ..."veuillez|merci de|pourriez-vous|pouvez-vous|envoyez-nous|dites-nous".split("|"),
  ..."por favor envíe|por favor envíenos|por favor confirme|por favor indique|díganos".split("|"),
  ..."envíenos|necesitamos que|podría|puede enviarnos".split("|"),
  ..."por favor envie|por favor confirme|poderia|pode enviar|diga-nos|precisamos que".split("|"),
]);

/** No question is longer; what is, is a log. */
const LONGEST_SENTENCE = 400;

/** True when a message asks the customer for something: a question or a request, not a courtesy. */
export function asksCustomer(text: string): boolean {
  return ownWords(text)
    .split(/(?<=[.!?\n])\s+/)
    .map((sentence) => sentence.slice(-LONGEST_SENTENCE).replace(LINK, " ").replace(COURTESY, " "))
    .some((sentence) => /[?¿]/.test(sentence) || request(sentence));
}
