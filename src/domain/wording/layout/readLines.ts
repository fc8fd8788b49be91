import type { LanguagePack } from "../pack";
import type { TextView } from "../view/textView";
import { historyFrom, quotedSpans } from "./history";
import type { Line, LineRole } from "./line";

const ROW =
  /^[\s*•·-]*[\p{L}][^:.!?\n\uE000-\uE00F]{0,40}[\uE002\uE0FF]*:(?!\/\/)[\s\uE002\uE0FF]*(?=\S)/u;
const EMPTY_ROW = /^[\s*•·-]*[\p{L}][\p{L}\s]{0,24}:[\s\uE002\uE0FF]*$/u;
/** Several words up to a full stop: sentences behind a heading, not the value of a field. */
const SENTENCES = /(?:\p{L}+[\s,]+){4}[^.!?]*[.!?](?:\s|$)/u;
const ITEM = /^\s*(?:[-*•·–]|\d{1,2}[.)])\s+/;
const ONLY_TAGS = /^[\s\uE001\uE002]+$/;
/** "{name}," above the text. */
const NAME_LINE = /^[\s\uE002]*\uE000[\s\uE000\uE002]*[,:!][\s\uE002]*$/;
const ONLY_FACTS = /^[\s\uE000-\uE0FF"“”«»()[\]<>.,:;-]+$/;
const SAYS_SOMETHING = /\p{L}{2,}|[\uE000-\uE00F\u3040-\u30FF\u3400-\u9FFF]/u;
/** "The Cloudly Team": a firm that signs. */
const TEAM =
  /^(?:(?:[Tt]he|[Yy]our)\s+)?\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s+(?:\p{Lu}|&)[\p{L}\p{N}&.'’-]*){0,3}\s+(?:Team|Support|Care|Staff|Crew|Office|Service|Services|Desk|team)$/u;
const FILLERS = /\uE0FF+/g;
const LONGEST_SENDER = 60;
const MOST_SENDER_LINES = 4;
/** How many lines, such as a title, may stand above the greeting. */
const MOST_HEADINGS = 2;
const LONGEST_LABEL_WORDS = 4;

/** Tells what each line of a text is for. */
export function readLines(view: TextView, pack: LanguagePack): Line[] {
  const history = historyFrom(view);
  const quoted = quotedSpans(view);
  const patterns = patternsOf(pack);
  const lines: Line[] = [];
  let spoken = 0;
  let farewellAt = -1;
  for (const { start, end } of cutLines(view.masked)) {
    const text = view.masked.slice(start, end);
    const isQuoted =
      start >= history || quoted.some((span) => start < span.end && span.start < end);
    const short = text.replace(FILLERS, "");
    let role: LineRole = isQuoted ? "history" : roleOf(short, patterns, spoken > MOST_HEADINGS);
    if (role === "farewell") farewellAt = lines.length;
    else if (farewellAt !== -1 && isSender(short, role, lines.length - farewellAt)) role = "sender";
    else if (role === "text" && (patterns.nobody.test(short) || TEAM.test(short))) role = "sender";
    if (role === "greeting") spoken = MOST_HEADINGS;
    if (role !== "blank") spoken += 1;
    lines.push({ start, end, role });
  }
  return lines;
}

function isSender(text: string, role: LineRole, below: number): boolean {
  if (role !== "text" && role !== "row") return false;
  return below <= MOST_SENDER_LINES * 2 && text.length <= LONGEST_SENDER && !/[.!?]$/.test(text);
}

function roleOf(text: string, patterns: Patterns, greeted: boolean): LineRole {
  if (text === "") return "blank";
  if (!greeted && patterns.greeting.test(text)) return "greeting";
  if (patterns.farewell.test(text)) return "farewell";
  if (isRow(text)) return "row";
  if (ITEM.test(text)) return "item";
  if (ONLY_TAGS.test(text)) return "blank";
  if (ONLY_FACTS.test(text)) return !greeted && NAME_LINE.test(text) ? "greeting" : "row";
  return SAYS_SOMETHING.test(text) ? "text" : "blank";
}

function isRow(text: string): boolean {
  const label = ROW.exec(text)?.[0] ?? EMPTY_ROW.exec(text)?.[0];
  if (label === undefined) return false;
  if ((label.match(/\p{L}+/gu)?.length ?? 0) > LONGEST_LABEL_WORDS) return false;
  return !SENTENCES.test(text.slice(label.length));
}

function cutLines(masked: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let at = 0;
  for (const raw of masked.split("\n")) {
    const text = raw.trim();
    const start = at + (text === "" ? 0 : raw.indexOf(text));
    lines.push({ start, end: start + text.length });
    at += raw.length + 1;
  }
  return lines;
}

type Patterns = { readonly greeting: RegExp; readonly farewell: RegExp; readonly nobody: RegExp };

const compiled = new WeakMap<LanguagePack, Patterns>();

function patternsOf(pack: LanguagePack): Patterns {
  const known = compiled.get(pack);
  if (known !== undefined) return known;
  const made = {
    greeting: new RegExp(pack.frame.greetingLine, "iu"),
    farewell: new RegExp(pack.frame.farewellLine, "iu"),
    nobody: new RegExp(pack.frame.nobody, "iu"),
  };
  compiled.set(pack, made);
  return made;
}
