import type { GlossaryEntry } from "./message";

/**
 * The words of an account that count for one brand.
 *
 * @param brand - The help desk's id; null when no brand is known: then only words of every brand count.
 * @returns The same list when all of it counts, so that what was made from it is made once.
 */
export function glossaryFor(
  glossary: readonly GlossaryEntry[],
  brand: string | null,
): readonly GlossaryEntry[] {
  const counts = ({ brands }: GlossaryEntry) =>
    brands === undefined || (brand !== null && brands.includes(brand));
  return glossary.every(counts) ? glossary : glossary.filter(counts);
}
