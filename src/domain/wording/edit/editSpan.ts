import type { Hit } from "../detect/findPhrases";
import type { Span } from "../view/textView";
import type { Edit } from "./edit";

const SENTENCE_START = /(?:^|[\n.!?]["'”’)\]]?)(?:\uE002\uE0FF*|[\s*_"“(-])*$/;
/** How far back the beginning of a sentence or a gap is looked for. */
const LOOK_BACK = 200;
const CAPITAL_WORD = /^\p{Lu}\p{Ll}/u;

/**
 * The edit that a phrase asks for: plain words in its place, with the capital letter that stood
 * there, the article that fits, and no gap where words were left out.
 *
 * @returns Null when only a person can say it, or when an HTML tag or fact would be lost.
 */
export function editSpan(hit: Hit, masked: string): Edit | null {
  if (hit.instead === null) return null;
  const said = masked.slice(hit.start, hit.end);
  if (/[\uE000-\uE00F]/.test(said) && !isWordlike(said, hit)) return null;
  if (hit.language === "en" && isProperName(hit, masked, said)) return null;
  const made = hit.instead === "" ? leaveOut(hit, masked) : putIn(hit, masked, hit.instead);
  return made === null ? null : { ...made, ruleId: hit.rule.id, why: hit.rule.why };
}

/** "Help Desk" with capitals in the middle of a sentence is what the firm calls itself. */
function isProperName(hit: Hit, masked: string, said: string): boolean {
  const words = said.split(/\s+/);
  if (words.length < 2 || !words.every((word) => CAPITAL_WORD.test(word))) return false;
  return !SENTENCE_START.test(masked.slice(Math.max(0, hit.start - 40), hit.start));
}

/** True for "tier 2": the figure belongs to our word and is no fact of the customer's. */
const isWordlike = (said: string, { rule }: Hit): boolean =>
  !/[\uE000-\uE00B]/.test(said) && rule.phrases.some((phrase) => /\d/.test(phrase));

function putIn(hit: Hit, masked: string, words: string) {
  const before = masked.slice(Math.max(0, hit.start - 40), hit.start);
  const cased =
    SENTENCE_START.test(before) || isTitle(hit, masked)
      ? words.charAt(0).toUpperCase() + words.slice(1)
      : words;
  return hit.language === "en"
    ? withArticle(hit, before, cased)
    : { start: hit.start, end: hit.end, after: cased };
}

/** "Ticket Received": every word of a title has its capital. */
const isTitle = ({ start, end }: Hit, masked: string): boolean =>
  CAPITAL_WORD.test(masked.slice(start, end)) &&
  /^[^\S\n]+\p{Lu}\p{Ll}/u.test(masked.slice(end, end + 40));

const ARTICLE = /(?:^|[\s(])(an?)(\s+)$/i;
/** Before a clause there is no article at all: "the status" becomes "how far we are". */
const ANY_ARTICLE = /(?:^|[\s(])(an?|the)(\s+)$/i;
const CLAUSE = /^(?:how|what|who|where|why|whether)\b/i;

/** Changes "a" to "an" before the new words, or leaves it out where they have one of their own. */
function withArticle({ start, end }: Hit, before: string, words: string) {
  const article = (CLAUSE.test(words) ? ANY_ARTICLE : ARTICLE).exec(before);
  const [, said = "", gap = ""] = article ?? [];
  const needed = articleFor(words, said);
  if (article === null || needed === said) return { start, end, after: words };
  const lead = needed === "" ? "" : needed + gap;
  return { start: start - gap.length - said.length, end, after: lead + words };
}

function articleFor(words: string, article: string): string {
  const first = words.split(" ")[0]?.toLowerCase() ?? "";
  if (CLAUSE.test(words)) return "";
  if (["a", "an", "the", "our", "your", "this", "one", "us", "we", "some", "many"].includes(first))
    return "";
  const vowel = /^[aeio]|^u(?!s|ni)/.test(first) && !/^(?:one|eu)/.test(first);
  const fits = vowel ? "an" : "a";
  return article.startsWith("A") ? fits.charAt(0).toUpperCase() + fits.slice(1) : fits;
}

const GOES_ON = /^\s+(?:and|or|but|which|because|so|as|since)\s/i;

function leaveOut(hit: Hit, masked: string): Pick<Edit, "start" | "end" | "after"> | null {
  const { end } = hit;
  let { start } = hit;
  const before = masked.slice(Math.max(0, start - LOOK_BACK), start);
  const opens = SENTENCE_START.test(before.slice(-40));
  const following = /^[\s]*[,:]?[^\S\n]*/.exec(masked.slice(end, end + LOOK_BACK))?.[0] ?? "";
  if (opens) return leaveOutFirst({ start, end: end + following.length }, masked, end);
  const gap = /[^\S\n]+$/.exec(before)?.[0] ?? "";
  start -= gap.length;
  const comma =
    /,$/.test(masked.slice(Math.max(0, start - 1), start)) &&
    /^[.!?,]/.test(masked.slice(end, end + 1));
  return comma ? { start: start - 1, end, after: "" } : { start, end, after: "" };
}

/** Leaves out how a sentence begins; what follows becomes its beginning. */
function leaveOutFirst(
  { start, end }: Span,
  masked: string,
  behind: number,
): Pick<Edit, "start" | "end" | "after"> | null {
  // "… is important to us and helps us": what follows would have lost its subject.
  if (GOES_ON.test(masked.slice(behind, behind + 24))) return null;
  const rest = /^[.!。]+[^\S\n]*/.exec(masked.slice(end, end + LOOK_BACK));
  if (rest !== null) return { start, end: end + rest[0].length, after: "" };
  const next = masked.charAt(end);
  const capital = next.toUpperCase();
  if (next !== capital && capital.length === 1) return { start, end: end + 1, after: capital };
  return { start, end, after: "" };
}
