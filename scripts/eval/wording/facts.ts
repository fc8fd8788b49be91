import { retext } from "retext";
import retextEnglish from "retext-english";
import retextSimplify from "retext-simplify";
import retextStringify from "retext-stringify";
import { findFacts } from "#domain/wording/facts/findFacts";
import type { Format } from "#domain/wording/message";

/** Facts of a source that a rewrite lacks: placeholders, addresses, numbers, amounts, dates, codes. */
export function lostFacts(source: string, rewrite: string, format: Format): string[] {
  const texts = findFacts(source, format)
    .filter(({ kind }) => !["html-tag", "control-tag", "duration", "quoted"].includes(kind))
    .map(({ text }) => text.replace(/^[#[(\s]+|[\])\s]+$/g, ""));
  return [...new Set(texts)].filter((text) => !rewrite.includes(text) && !isRank(text));
}

/** Tags of a source that a rewrite lacks or has in another order. */
export function lostTags(source: string, rewrite: string, format: Format): string[] {
  let at = 0;
  return findFacts(source, format)
    .filter(({ kind }) => kind === "html-tag" || kind === "control-tag")
    .map(({ text }) => text)
    .filter((tag) => {
      const found = rewrite.indexOf(tag, at);
      if (found !== -1) at = found + tag.length;
      return found === -1;
    });
}

/** "L2" names a place in the firm, not a fact of the customer's. */
const isRank = (text: string): boolean => /^(?:l|t|p|tier|level)?-?\d$/i.test(text);

const simplify = retext().use(retextEnglish).use(retextSimplify).use(retextStringify);

/** A text with every suggestion of retext-simplify taken, the peer that rewrites words. */
export async function simplified(text: string): Promise<string> {
  const { messages } = await simplify.process(text);
  return messages.reduceRight((changed, { actual, expected, place }) => {
    const start = place !== undefined && "start" in place ? place.start.offset : undefined;
    const words = expected?.[0];
    if (start === undefined || words === undefined || actual === undefined) return changed;
    return changed.slice(0, start) + words + changed.slice(start + actual.length);
  }, text);
}
