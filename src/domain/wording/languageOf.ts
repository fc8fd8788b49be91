import { guessLanguage } from "../language/guessLanguage";
import type { Message, VerifyProblem } from "./message";
import type { LanguagePack } from "./pack";
import { strangerIn } from "./strangerIn";

/** The language a message is written in, and the pack for it if there is one. */
export type KnownLanguage = {
  /** Two letters, `und` when nothing tells it. */
  readonly language: string;
  readonly pack: LanguagePack | null;
  readonly problems: readonly VerifyProblem[];
};

/** Below this many letters a guess cannot contradict what the help desk says. */
const LONG_ENOUGH = 80;
const SURE = 0.35;
const SHORT_BUT_CLEAR = 12;
const VERY_SURE = 0.6;
const RATHER_SURE = 0.12;

/** Looks the same to readers and to our rules. */
const SAME: Readonly<Record<string, string>> = { no: "nb", nn: "nb" };

/**
 * Which language's rules a text may be edited with. What the help desk says counts first; a long
 * text that clearly is in another language is left alone, and so is one that nothing tells or that mixes
 * languages.
 *
 * @param masked - The masked body.
 */
export function languageOf(
  message: Pick<Message, "lang">,
  masked: string,
  languages: readonly LanguagePack[],
): KnownLanguage {
  const text = masked.replace(/[\uE000-\uE0FF]+/g, " ");
  const guess = guessLanguage(text);
  const inOneLanguage = (language: string): KnownLanguage => {
    const confidence = guess?.language === language ? guess.confidence : 0;
    const stranger = strangerIn(masked, { words: text, language, confidence });
    return stranger === null
      ? withPack(language, languages)
      : left(language, "language-mixed", `a part reads like ${stranger}`);
  };
  const said = message.lang === undefined ? undefined : baseOf(message.lang);
  if (said !== undefined && said !== "") {
    if (guess !== null && guess.language !== said && contradicts(text, guess.confidence)) {
      return left(
        said,
        "language-contradicted",
        `said to be ${said}, reads like ${guess.language}`,
      );
    }
    return inOneLanguage(said);
  }
  if (guess === null || guess.confidence < RATHER_SURE)
    return left("und", "language-unknown", "too little text to tell the language");
  return inOneLanguage(guess.language);
}

/** A long text needs less certainty to speak for itself than a short one. */
function contradicts(text: string, confidence: number): boolean {
  const letters = text.trim().length;
  return letters >= LONG_ENOUGH
    ? confidence >= SURE
    : letters >= SHORT_BUT_CLEAR && confidence >= VERY_SURE;
}

const baseOf = (lang: string): string => {
  // "pt-BR", "pt_BR" and "ptbr" are all Portuguese.
  const base = /^[a-z]{2}(?=[a-z]{2}$)|^[a-z]{2,3}/.exec(lang.toLowerCase())?.[0] ?? "";
  return SAME[base] ?? base;
};

function withPack(language: string, languages: readonly LanguagePack[]): KnownLanguage {
  const pack = languages.find((known) => known.language === language);
  if (pack !== undefined) return { language, pack, problems: [] };
  return left(language, "language-not-known", `there are no rules for ${language}`);
}

const left = (language: string, type: string, detail: string): KnownLanguage => ({
  language,
  pack: null,
  problems: [{ type, detail }],
});
