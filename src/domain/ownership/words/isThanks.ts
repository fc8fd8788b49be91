import { ownWords } from "../../tickets/ownWords";
import { lexicon } from "./lexicon";

const LONGEST_THANKS = 6;

const thanks = lexicon([
  ..."thanks|thank you|thank u|thx|ty|cheers|much appreciated|appreciated|appreciate it".split("|"),
  ..."perfect|great|awesome|excellent|ok|okay|got it|understood|noted|will do|sounds good".split(
    "|",
  ),
  ..."danke|vielen dank|besten dank|herzlichen dank|alles klar|verstanden|prima|super".split("|"),
  ..."merci|merci beaucoup|d'accord|parfait|bien reçu|entendu|c'est noté".split("|"),
  ..."gracias|muchas gracias|perfecto|de acuerdo|entendido|vale".split("|"),
  ..."obrigado|obrigada|muito obrigado|muito obrigada|perfeito|entendi|certo".split("|"),
]);
const butNot = lexicon([
  ..."but|not|still|no|again|broken|wrong|why|when|how|urgent|please".split("|"),
  ..."aber|nicht|noch|kein|keine|wieder|warum|wann|bitte".split("|"),
  ..."mais|pas|toujours|encore|pourquoi|quand".split("|"),
  ..."pero|todavía|aún|sigue|cuándo|mas|ainda|não|quando".split("|"),
]);

/** True for a short word of thanks that asks for nothing: at most six words, no question. */
export function isThanks(text: string): boolean {
  const own = ownWords(text);
  const words = own.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  if (words.length === 0 || words.length > LONGEST_THANKS || /[?¿]/.test(own)) return false;
  return thanks(own) && !butNot(own);
}
