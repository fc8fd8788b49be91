/** An error of a kind: what is found in a text, and what stands there instead. */
export type MutationRule = readonly [
  kind: string,
  found: RegExp,
  instead: string | ((...match: string[]) => string),
];
