/** An id as a number, from a number or from digits in a string; null for anything else. */
export function readId(value: unknown): number | null {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : null;
  if (typeof value !== "string" || !/^-?\d{1,15}$/.test(value)) return null;
  return Number(value);
}

/** A plain object, or null for anything else. */
export function readRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  // An object that is no list can be read by any key; what is found there is unknown.
  return value as Readonly<Record<string, unknown>>;
}

/** A string, or the empty one for anything else. */
export const readText = (value: unknown): string => (typeof value === "string" ? value : "");

/** The strings of a list, or the words of a string with blanks between them. */
export function readWords(value: unknown): string[] {
  if (typeof value === "string") return value.split(/[\s,]+/).filter((word) => word !== "");
  if (!Array.isArray(value)) return [];
  return value.filter((word): word is string => typeof word === "string" && word !== "");
}
