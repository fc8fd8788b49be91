const PAIR = /((?:\uE002\uE0FF*)+)([^\uE002\n]{1,80}?)((?:\uE002\uE0FF*)+)/gu;
const TAG = /\uE002\uE0FF*/g;
const OPENS = /^<(?:a|b|strong|em|i|u|span|font|small|code|mark)\b/i;
const CLOSES = /^<\/(?:a|b|strong|em|i|u|span|font|small|code|mark)\b/i;
const LINK = /^<a\b/i;
const ONE_FACT = /^[#(["'“]?([\uE000\uE003-\uE00F])\uE0FF*[)\]"'”]?$/u;
const WORDS = /^[\p{L}\s'’-]{1,40}$/u;
const URL_MARK = "\uE003";

/**
 * Takes the tags around a fact, and a link with its words, for one fact: "<b>#1</b>" goes where "#1"
 * goes. Offsets stay; tags that stand otherwise stay as they are.
 *
 * @param masked - A sentence of the masked text.
 * @param source - The same stretch of the source.
 */
export function joinInlineTags(masked: string, source: string): string {
  if (!masked.includes("\uE002")) return masked;
  let joined = masked;
  for (const { 0: whole, 1: before = "", 2: inner = "", 3: after = "", index } of masked.matchAll(
    PAIR,
  )) {
    const isInline =
      tagsOf(before, source, index).every((tag) => OPENS.test(tag)) &&
      tagsOf(after, source, index + before.length + inner.length).every((tag) => CLOSES.test(tag));
    const mark = isInline ? markOf(inner, source.slice(index)) : null;
    if (mark === null) continue;
    const fact = mark.padEnd(whole.length, "\uE0FF");
    joined = joined.slice(0, index) + fact + joined.slice(index + whole.length);
  }
  return joined;
}

const tagsOf = (run: string, source: string, at: number): string[] =>
  [...run.matchAll(TAG)].map(({ 0: tag, index }) =>
    source.slice(at + index, at + index + tag.length),
  );

/** The mark of what the tags stand around; null when that is neither one fact nor a link. */
function markOf(inner: string, source: string): string | null {
  const fact = ONE_FACT.exec(inner)?.[1];
  if (fact !== undefined) return LINK.test(source) ? URL_MARK : fact;
  return LINK.test(source) && WORDS.test(inner) ? URL_MARK : null;
}
