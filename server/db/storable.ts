/** NUL and halves of surrogate pairs: JavaScript has them in strings, PostgreSQL refuses them. */
const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Replaces what PostgreSQL cannot store in a text by U+FFFD; everything else stays as it is. */
export const storableText = (text: string): string => text.replace(UNSTORABLE, "\ufffd");

/** As JSON in which every string and every name of a field can be stored as jsonb. */
export const storableJson = (value: unknown): string => {
  const json = JSON.stringify(value);
  // Both are only ever written as escapes, so most texts need no second look.
  return /\\u(?:0000|d[89a-f])/.test(json) ? JSON.stringify(storable(value)) : json;
};

/** A copy in which every string can be stored. For values of a known, shallow shape. */
export function storable(value: unknown): unknown {
  if (typeof value === "string") return storableText(value);
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [storableText(name), storable(inner)]),
  );
}
