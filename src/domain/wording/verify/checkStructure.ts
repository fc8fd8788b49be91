import type { VerifyProblem } from "../message";
import { type Check, problem } from "./comparison";
import { isGuardTag, isGuardedPlaceholder } from "./guards";
import type { Atom } from "./side";

const NEW_TAG = /^(?:<\/?(?:p|em)>|<br ?\/?>)$/;
const VOID = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b|\/>$/i;

/**
 * Tags and control tags: each of the source byte for byte and in order; new only bare `<p>`, `<br>`,
 * `<em>` in HTML and guards around documented placeholders in templates; nothing left open that was closed.
 */
export const checkStructure: Check = ({ source, candidate, format, template }) => {
  const isNewTag = (tag: string) => format === "html" && NEW_TAG.test(tag);
  const tags = compare(
    ofKind(source.atoms, "html-tag"),
    ofKind(candidate.atoms, "html-tag"),
    isNewTag,
    "tag",
  );
  const isNewControl = (tag: string) => template && isGuardTag(tag);
  const controls = template
    ? compare(
        ofKind(source.atoms, "control-tag"),
        ofKind(candidate.atoms, "control-tag"),
        isNewControl,
        "control",
      )
    : compareCounts(ofKind(source.atoms, "control-tag"), ofKind(candidate.atoms, "control-tag"));
  return [
    ...tags,
    ...controls,
    ...nesting(source.atoms, candidate.atoms),
    ...emptied(source.text, candidate.text),
    ...(template ? regions(source.atoms, candidate.atoms) : []),
  ];
};

const ofKind = (atoms: readonly Atom[], kind: Atom["kind"]): string[] =>
  atoms.filter((atom) => atom.kind === kind).map(({ text }) => text);

function compare(
  source: readonly string[],
  candidate: readonly string[],
  mayBeNew: (tag: string) => boolean,
  what: string,
): VerifyProblem[] {
  const problems: VerifyProblem[] = [];
  let at = 0;
  for (const tag of candidate) {
    if (tag === source[at]) at += 1;
    else if (!mayBeNew(tag))
      problems.push(
        problem(`${what}-changed`, "a tag is new, changed or out of order", source[at] ?? "", tag),
      );
  }
  if (at < source.length)
    problems.push(problem(`${what}-dropped`, "a tag is missing", source[at] ?? ""));
  return problems.slice(0, 3);
}

/** Other template languages: the same tags as often; paragraphs may have moved with theirs. */
function compareCounts(source: readonly string[], candidate: readonly string[]): VerifyProblem[] {
  const counts = new Map<string, number>();
  for (const tag of source) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  for (const tag of candidate) counts.set(tag, (counts.get(tag) ?? 0) - 1);
  return [...counts]
    .filter(([, count]) => count !== 0)
    .slice(0, 3)
    .map(([tag, count]) =>
      count > 0
        ? problem("control-dropped", "a control tag is missing", tag)
        : problem("control-changed", "a control tag is new", "", tag),
    );
}

function nesting(source: readonly Atom[], candidate: readonly Atom[]): VerifyProblem[] {
  const faults = nestingFaults(candidate);
  const known = nestingFaults(source);
  return faults.length > known.length
    ? [problem("markup-broken", "tags don't close as they opened", "", faults[0] ?? "")]
    : [];
}

function nestingFaults(atoms: readonly Atom[]): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const { kind, text } of atoms) {
    const name = /^<\/?([a-z][\w:-]*)/i.exec(text)?.[1]?.toLowerCase();
    if (
      kind !== "html-tag" ||
      name === undefined ||
      VOID.test(text) ||
      /^<(?:style|script|title)\b.*<\//is.test(text)
    )
      continue;
    if (!text.startsWith("</")) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else faults.push(text);
  }
  return [...faults, ...open.map((name) => `<${name}>`)];
}

const EMPTY_ELEMENT =
  /<(p|a|li|h[1-6]|b|strong|em|i|span|td|div)\b[^<>]{0,500}>(?:\s|&nbsp;)*<\/\1>/gi;

/** Elements that lost all of their words. */
function emptied(source: string, candidate: string): VerifyProblem[] {
  const before = source.match(EMPTY_ELEMENT)?.length ?? 0;
  const after = candidate.match(EMPTY_ELEMENT) ?? [];
  return after.length > before
    ? [problem("element-emptied", "an element has no words left", "", after.at(-1) ?? "")]
    : [];
}

/** Facts stay inside the conditions that they stood in. */
function regions(source: readonly Atom[], candidate: readonly Atom[]): VerifyProblem[] {
  const homes = new Map<string, Set<string>>();
  const known = new Set(source.flatMap(({ path }) => path));
  for (const { text, path } of source)
    homes.set(text, (homes.get(text) ?? new Set()).add(path.join("")));
  for (const atom of candidate) {
    const home = homes.get(atom.text);
    if (
      home === undefined ||
      atom.kind === "control-tag" ||
      atom.kind === "html-tag" ||
      isGuardedPlaceholder(atom)
    )
      continue;
    if (!home.has(atom.path.filter((part) => known.has(part)).join(""))) {
      return [
        problem(
          "condition-lost",
          "a fact left the condition it stood in",
          [...home].join(" or ") || "outside",
          `${atom.path.join("")}${atom.text}`,
        ),
      ];
    }
  }
  return [];
}
