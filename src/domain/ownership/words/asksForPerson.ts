import { ownWords } from "../../tickets/ownWords";
import { lexicon } from "./lexicon";

const asks = lexicon([
  ..."speak to a person|speak with a person|talk to a person|talk with a person".split("|"),
  ..."speak to a human|speak with a human|talk to a human|talk with a human|chat with a human".split(
    "|",
  ),
  ..."a real person|a real human|an actual person|an actual human|a human being".split("|"),
  ..."speak to someone|speak with someone|talk to someone|talk with someone".split("|"),
  ..."speak to somebody|speak with somebody|talk to somebody|talk with somebody".split("|"),
  ..."speak to a manager|speak with a manager|talk to a manager|speak to your manager".split("|"),
  ..."speak to a supervisor|speak with a supervisor|talk to your manager|your supervisor".split(
    "|",
  ),
  ..."please call me|can you call me|could you call me|call me back|give me a call|ring me".split(
    "|",
  ),
  ..."somebody call me|someone call me|not a bot|not another bot|not a robot|stop the bot".split(
    "|",
  ),
  ..."is anybody there|is anyone there|is there anybody|is there anyone there".split("|"),
  ..."mit einem menschen|mit einer person|mit jemandem sprechen|mit jemandem reden".split("|"),
  ..."echten menschen|echte person|rufen sie mich|ruft mich|bitte anrufen|um rückruf".split("|"),
  ..."bitte um einen rückruf|ihrem vorgesetzten|ihren vorgesetzten|kein bot|keinen bot".split("|"),
  ..."parler à quelqu'un|parler à une personne|parler à un humain|parler avec quelqu'un".split("|"),
  ..."une vraie personne|un être humain|rappelez-moi|appelez-moi|me rappeler|m'appeler".split("|"),
  ..."parler à un responsable|parler à un conseiller|pas un robot".split("|"),
  ..."hablar con una persona|hablar con alguien|hablar con un humano|persona real".split("|"),
  ..."llámeme|llámenme|llamarme|hablar con un supervisor|hablar con un encargado|no un robot".split(
    "|",
  ),
  ..."falar com uma pessoa|falar com alguém|falar com um humano|pessoa de verdade".split("|"),
  ..."liguem-me|ligue-me|me liguem|me ligue|me ligar|falar com um supervisor|não um robô".split(
    "|",
  ),
]);

/** "We will call you", "no need to call me": words about a person that ask for none. */
const asksNot = lexicon([
  ..."don't call me|do not call me|no need to call me|please don't call|rather not talk".split("|"),
  ..."rufen sie mich nicht|nicht anrufen|ne m'appelez pas|no me llamen|não me liguem".split("|"),
]);

/** The customer asks, in their own words, to talk to a person. */
export function asksForPerson(text: string): boolean {
  const own = ownWords(text);
  return asks(own) && !asksNot(own);
}
