import type { LanguagePack } from "../pack";
import { everyPlain } from "../verify/lexicon/everyPlain";
import { readPlainWords } from "../verify/lexicon/plainWords";
import { english } from "./en/english";
import { german } from "./de/german";
import { french } from "./fr/french";
import { spanish } from "./es/spanish";
import { portuguese } from "./pt/portuguese";
import { japanese } from "./ja/japanese";

readPlainWords(everyPlain);

/** Every language there are rules for. Load it where size does not matter; a browser loads one. */
export const everyLanguage: readonly LanguagePack[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  japanese,
];
