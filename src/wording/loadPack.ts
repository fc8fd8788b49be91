import type { LanguagePack } from "#domain/wording/pack";
import { readPlainWords } from "#domain/wording/verify/lexicon/plainWords";

/** Languages beside English, each a bundle of its own that is fetched when somebody writes in it. */
const LOADERS: ReadonlyMap<string, () => Promise<LanguagePack>> = new Map([
  [
    "de",
    async () =>
      (await import(/* webpackChunkName: "wording-de" */ "#domain/wording/packs/de/german")).german,
  ],
  [
    "fr",
    async () =>
      (await import(/* webpackChunkName: "wording-fr" */ "#domain/wording/packs/fr/french")).french,
  ],
  [
    "es",
    async () =>
      (await import(/* webpackChunkName: "wording-es" */ "#domain/wording/packs/es/spanish"))
        .spanish,
  ],
  [
    "pt",
    async () =>
      (await import(/* webpackChunkName: "wording-pt" */ "#domain/wording/packs/pt/portuguese"))
        .portuguese,
  ],
  [
    "ja",
    async () =>
      (await import(/* webpackChunkName: "wording-ja" */ "#domain/wording/packs/ja/japanese"))
        .japanese,
  ],
]);

/** Whether there is a bundle of rules for a language beside English. */
export const hasPack = (language: string | null): boolean => LOADERS.has(language ?? "");

/** What the verifier must know of the words of these languages comes with the first of them. */
async function readWords(): Promise<void> {
  const { everyPlain } = await import(
    /* webpackChunkName: "plainwords" */ "#domain/wording/verify/lexicon/everyPlain"
  );
  readPlainWords(everyPlain);
}

/** The rules of a language, by its two letters; null for English, which is always there, and for languages that have none. */
export async function loadPack(language: string | null): Promise<LanguagePack | null> {
  const load = LOADERS.get(language ?? "");
  if (load === undefined) return null;
  const [pack] = await Promise.all([load(), readWords()]);
  return pack;
}
