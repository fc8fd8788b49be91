/** The reference moves to the end of a message, where it stands small. */
const REFERENCE = /^\{\{-?\s*ticket\.(?:id|encoded_id)\s*-?\}\}$/;

/** True when the placeholders that both texts have come first in the same order, references aside. */
export function keepsOrder(before: string, after: string): boolean {
  const [source, proposed] = [placeholdersIn(before), placeholdersIn(after)];
  const kept = source.filter((tag) => proposed.includes(tag));
  const found = proposed.filter((tag) => source.includes(tag));
  return kept.every((tag, place) => tag === found[place]);
}

/** Also those inside of addresses and tags. */
const placeholdersIn = (text: string): string[] => [
  ...new Set((text.match(/\{\{[^{}]*\}\}/g) ?? []).filter((tag) => !REFERENCE.test(tag))),
];
