/** What Liquid writes for a value: lists one after the other, things by their own words. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(textOf).join(", ");
  return hasWords(value) ? value.toString() : "";
}

/** Blocks, moments and people say what they are; any other object has nothing to say. */
const hasWords = (value: unknown): value is { toString: () => string } =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "toString");
