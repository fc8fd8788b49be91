const read = new Map<string, ReadonlySet<string>>();

/**
 * Makes the plain words of languages beside English known: a browser does it with a language's pack.
 * Until then new words in those languages are not told from others, see `everyPlain`.
 *
 * @param lists - By two letters; reading a list again changes nothing.
 */
export function readPlainWords(lists: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const [language, words] of lists) read.set(language, words);
}

/** The plain words of a language beside English; null while they are not read, or not listed. */
export const plainWords = (language: string): ReadonlySet<string> | null =>
  read.get(language) ?? null;
