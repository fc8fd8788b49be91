import type { VerifyProblem } from "../message";
import { type Check, type Comparison, problem } from "./comparison";
import { isGuardedPlaceholder } from "./guards";
import type { Pair } from "./alignment";
import type { Atom, Sentence, Side } from "./side";
import { sortOf } from "./sortOf";
import { withArticle } from "./withArticle";

/** "L2", "P1", "Sev 3": ranks of our teams and queues, which may go with the words around them. */
const RANK = /^(?:l|t|p|s|sev|tier|level|prio)-?\d$/i;
const RANK_BEFORE = new Set([
  "tier",
  "level",
  "priority",
  "severity",
  "sev",
  "line",
  "queue",
  "niveau",
  "nivel",
  "nível",
  "ebene",
]);

const RANK_AFTER = new Set(["tier", "level", "line", "ebene"]);

/** Facts in both directions: none of the source's missing, none new that the context doesn't allow. */
export const checkFacts: Check = (comparison) => [
  ...missing(comparison),
  ...invented(comparison),
  ...lostInPairs(comparison),
  ...saidAgain(comparison),
];

const isFact = ({ kind, text }: Atom): boolean =>
  kind !== "html-tag" && kind !== "control-tag" && !/^&[#\w]+;$/.test(text);

function missing({ source, candidate }: Comparison): VerifyProblem[] {
  const said = new Set(candidate.atoms.map(({ value }) => value));
  const problems: VerifyProblem[] = [];
  for (const atom of source.atoms) {
    if (
      !isFact(atom) ||
      said.has(atom.value) ||
      isRank(atom, source.text) ||
      isSaidOtherwise(atom, candidate.text)
    )
      continue;
    said.add(atom.value);
    problems.push(
      problem(`${sortOf(atom.kind)}-dropped`, `${withArticle(atom.kind)} is missing`, atom.text),
    );
  }
  return problems.slice(0, 5);
}

function isRank({ text, start, end }: Atom, source: string): boolean {
  if (RANK.test(text)) return true;
  const before =
    /(\p{L}+)\W{0,2}$/u.exec(source.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ??
    "";
  const after = /^\W{1,2}(\p{L}+)/u.exec(source.slice(end, end + 20))?.[1]?.toLowerCase() ?? "";
  return /^\d{1,2}$/.test(text)
    ? RANK_BEFORE.has(before)
    : /^\d(?:st|nd|rd|th)$/i.test(text) && RANK_AFTER.has(after);
}

/** Quotation marks may go when the words stay; "1–5" may be "from 1 to 5". */
function isSaidOtherwise({ kind, text }: Atom, candidate: string): boolean {
  if (kind === "quoted" || text.startsWith("`")) return candidate.includes(text.slice(1, -1));
  const range = /^(\d{1,4})\s?[-–]\s?(\d{1,4})$/.exec(text);
  return (
    range !== null &&
    range.slice(1).every((digits) => new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(candidate))
  );
}

function invented({ source, candidate, allowance }: Comparison): VerifyProblem[] {
  const known = new Set([...source.atoms.map(({ value }) => value), ...allowance.values]);
  const problems: VerifyProblem[] = [];
  for (const atom of candidate.atoms) {
    if (!isFact(atom) || known.has(atom.value) || isAllowed(atom, source.text, allowance)) continue;
    known.add(atom.value);
    problems.push(
      problem(`${sortOf(atom.kind)}-invented`, `${withArticle(atom.kind)} is new`, "", atom.text),
    );
  }
  return problems.slice(0, 5);
}

function isAllowed(
  atom: Atom,
  source: string,
  { strings, values }: Comparison["allowance"],
): boolean {
  if (isGuardedPlaceholder(atom) || strings.includes(atom.text)) return true;
  if (atom.kind === "quoted") {
    const inside = atom.text.slice(1, -1);
    return source.includes(inside) || strings.some((string) => string.includes(inside));
  }
  if (atom.kind === "time") return values.has(atom.value.replace(/(?<=\d)(?!utc|gmt)[a-z].*$/, ""));
  const parts = /^(\d{1,4})\s?[-–]\s?(\d{1,4})$/.exec(atom.text);
  if (parts !== null)
    return parts.slice(1).every((digits) => new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(source));
  if (atom.kind === "number" && /^\d{1,4}$/.test(atom.text))
    return new RegExp(`(?<!\\d)\\d{1,4}[-–]${atom.text}(?!\\d)|(?<!\\d)${atom.text}[-–]\\d`).test(
      source,
    );
  return false;
}

/** A fact that is said elsewhere too may not vanish from a sentence that stays, nor a line of its own. */
function lostInPairs({ source, candidate, alignment }: Comparison): VerifyProblem[] {
  const rarer = rarerIn(source, candidate);
  if (rarer.size === 0) return [];
  const inAdded = new Set(alignment.added.flatMap(valuesOf));
  const isLost = (atom: Atom) =>
    rarer.has(atom.value) &&
    !(atom.kind === "reference" && inAdded.has(atom.value)) &&
    !isRank(atom, source.text);
  const pairs = [...alignment.changed, ...alignment.merged].flatMap((pair) =>
    lostFrom(pair)
      .filter(isLost)
      .map((atom) => ({ atom, pair })),
  );
  const lines = alignment.dropped
    .filter(({ words }) => words.every(({ atom }) => atom !== null))
    .flatMap((sentence) => factsOf(sentence).filter(isLost))
    .filter(({ kind }) => kind !== "reference");
  return [
    ...pairs.map(({ atom, pair }) =>
      problem(
        "fact-lost",
        `${withArticle(atom.kind)} is missing where it was said`,
        textOf(source, pair.source),
        textOf(candidate, pair.candidate),
      ),
    ),
    ...lines.map(({ kind, text }) =>
      problem("fact-lost", `${withArticle(kind)} is missing where it was said`, text),
    ),
  ].slice(0, 3);
}

/** Values that the candidate says less often than the source. */
function rarerIn(source: Side, candidate: Side): Set<string> {
  const counts = new Map<string, number>();
  for (const { value } of source.atoms) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const { value } of candidate.atoms) counts.set(value, (counts.get(value) ?? 0) - 1);
  return new Set([...counts].filter(([, count]) => count > 0).map(([value]) => value));
}

function lostFrom(pair: Pair): Atom[] {
  const left = valuesOf(pair.candidate);
  return factsOf(pair.source).filter(({ value }) => {
    const at = left.indexOf(value);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** Figures that an added sentence says again in a role of its own. */
function saidAgain({ source, candidate, alignment, allowance }: Comparison): VerifyProblem[] {
  const spare = new Map<string, number>();
  for (const { value } of source.atoms) spare.set(value, (spare.get(value) ?? 0) + 1);
  for (const { value } of candidate.atoms) spare.set(value, (spare.get(value) ?? 0) - 1);
  return alignment.added
    .flatMap((sentence) => factsOf(sentence).map((atom) => ({ atom, sentence })))
    .filter(({ atom }) => isFigure(atom) && (spare.get(atom.value) ?? 0) < 0)
    .filter(
      ({ atom }) =>
        !allowance.values.has(atom.value) && source.atoms.some(({ value }) => value === atom.value),
    )
    .slice(0, 1)
    .map(({ sentence }) =>
      problem(
        "number-invented",
        "a figure of the source is used for something else",
        "",
        textOf(candidate, sentence),
      ),
    );
}

const RECKONED: ReadonlySet<string> = new Set(
  "amount percent duration date weekday time".split(" "),
);

/** Long numbers tell things apart and may be said again; short ones count. */
const isFigure = ({ kind, text }: Atom): boolean =>
  RECKONED.has(kind) || (kind === "number" && text.length < 4);

const factsOf = ({ words }: Sentence): Atom[] =>
  words.flatMap(({ atom }) => (atom === null || !isFact(atom) ? [] : [atom]));

const valuesOf = (sentence: Sentence): string[] => factsOf(sentence).map(({ value }) => value);

const textOf = ({ text }: Side, { start, end }: Sentence): string => text.slice(start, end);
