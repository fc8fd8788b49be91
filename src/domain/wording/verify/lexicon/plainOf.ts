import { everyPlain } from "./everyPlain";
import { plainEnglish } from "./plainEnglish";

/**
 * The words that any message of a language may use, for `isSaidIn`; null where they are not listed, or
 * are single signs.
 *
 * @param language - Two letters.
 */
export function plainOf(language: string): ReadonlySet<string> | null {
  if (language === "en") return plainEnglish;
  return language === "ja" ? null : (everyPlain.get(language) ?? null);
}
