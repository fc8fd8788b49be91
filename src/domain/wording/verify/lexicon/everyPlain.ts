import { plainFrench } from "./plainFrench";
import { plainGerman } from "./plainGerman";
import { plainJapanese } from "./plainJapanese";
import { plainPortuguese } from "./plainPortuguese";
import { plainSpanish } from "./plainSpanish";

/** The plain words of each language beside English, for `readPlainWords`. */
export const everyPlain: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["de", plainGerman],
  ["fr", plainFrench],
  ["es", plainSpanish],
  ["pt", plainPortuguese],
  ["ja", plainJapanese],
]);
