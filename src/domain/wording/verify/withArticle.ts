/** A kind of fact as a sentence names it: "an amount", "a number". */
export const withArticle = (kind: string): string => `${/^[aeio]/.test(kind) ? "an" : "a"} ${kind}`;
