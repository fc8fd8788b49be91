const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/**
 * The words of a text that may be HTML, with a line break where a block ends.
 *
 * Good enough to count words, never to show: what comes out is text, not safe
 * markup. Time grows with the length only.
 */
export function htmlToText(text: string): string {
  if (!text.includes("<") && !text.includes("&")) return text;
  return text
    .replace(/<(script|style|head)\b[^>]{0,500}>[^]*?<\/\1\s*>/gi, " ")
    .replace(/<blockquote\b[^]*$/i, " ")
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]{0,500}>/gi, "\n")
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, " ")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, decode);
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? "", 16) : parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}
