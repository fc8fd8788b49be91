import { plainEnglish } from "./plainEnglish";
import { plainFrench } from "./plainFrench";
import { plainGerman } from "./plainGerman";
import { plainPortuguese } from "./plainPortuguese";
import { plainSpanish } from "./plainSpanish";

const LISTS: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  en: plainEnglish,
  de: plainGerman,
  fr: plainFrench,
  es: plainSpanish,
  pt: plainPortuguese,
};

/**
 * The words that any message of a language may use, for `isSaidIn`; null where they are not listed.
 *
 * @param language - Two letters.
 */
export const plainOf = (language: string): ReadonlySet<string> | null => LISTS[language] ?? null;
