import { findFacts } from "../facts/findFacts";
import type { Fact } from "../facts/fact";

/** A stretch of a note between full stops, commas and line ends. */
export type Clause = {
  readonly text: string;
  /** Lower case, with times in U+0001 … U+0002 and sums of money in U+0003 … U+0004. */
  readonly marked: string;
  readonly facts: readonly Fact[];
};

const MOST_CLAUSES = 200;
const LONGEST_NOTE = 20_000;
const BREAK = /(?:[.;!?](?=\s|$)|[\n,。、；]|\s[-–—]\s)/g;
const TIMES = new Set(["date", "time", "weekday"]);

/** Cuts a note into its clauses; none inside a fact. */
export function cutNote(note: string): Clause[] {
  const text = note.slice(0, LONGEST_NOTE);
  const facts = findFacts(text, "text");
  const clauses: Clause[] = [];
  let start = 0;
  for (const { index } of [...text.matchAll(BREAK), { index: text.length }]) {
    if (facts.some((fact) => fact.start <= index && index < fact.end - 1)) continue;
    const said = text.slice(start, index);
    const inside = facts.filter((fact) => fact.start >= start && fact.end <= index + 1);
    if (/\p{L}|\d/u.test(said)) clauses.push(toClause(said, start, inside));
    start = index + 1;
    if (clauses.length >= MOST_CLAUSES) break;
  }
  const rest = note.slice(Math.min(start, note.length)).trim();
  return rest === "" ? clauses : [...clauses, { text: rest, marked: "", facts: [] }];
}

function toClause(said: string, start: number, facts: readonly Fact[]): Clause {
  let marked = "";
  let at = start;
  for (const fact of facts) {
    marked += said.slice(at - start, fact.start - start);
    marked += markedFact(fact);
    at = fact.end;
  }
  marked += said.slice(at - start);
  const plain = marked.replaceAll("’", "'").replace(/\u0002 (?:at )?\u0001/g, " ");
  const lead = /^[\s*•·>-]+/.exec(said)?.[0].length ?? 0;
  return { text: said.slice(lead).trim(), marked: lowered(plain).trim(), facts };
}

function markedFact({ kind, text }: Fact): string {
  if (TIMES.has(kind)) return `\u0001${text}\u0002`;
  return kind === "amount" ? `\u0003${text}\u0004` : text;
}

/** Lower case but for the marked facts. */
const lowered = (text: string): string =>
  text.replace(/[\u0001\u0003][^\u0002\u0004]*[\u0002\u0004]|[^\u0001\u0003]+/g, (part) =>
    /^[\u0001\u0003]/.test(part) ? part : part.toLowerCase(),
  );
