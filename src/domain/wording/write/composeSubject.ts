import type { LanguagePack } from "../pack";
import { isNamePlaceholder } from "../say/isNamePlaceholder";
import type { SubjectLine } from "../subjectLine";
import type { TextView } from "../view/textView";

/** What stands before the words: "[#12]", "Re:", "{{brand}} -". */
const HEAD =
  /^(?:\s*(?:\[[^\]\n]{1,60}\]|[\uE00C\uE00D\uE00F]\uE0FF*(?=\s)|(?:re|fwd?|aw)\s*:|\uE000\uE0FF*\s*[-–:|])\s*)*/iu;

/** A subject as a person would put it. */
export type SaidSubject = { readonly text: string; readonly line: SubjectLine };

/**
 * Says a subject that tells the state of a file as news to the customer. What stands before it, its number
 * and its topic stay as they are.
 *
 * @param person - Whether one person speaks, or the firm.
 * @returns Null when it is none of the subjects that the language knows.
 */
export function composeSubject(
  { source, masked }: TextView,
  { subjects = [] }: LanguagePack,
  person: boolean,
): SaidSubject | null {
  const head = HEAD.exec(masked)?.[0].length ?? 0;
  const words = masked.slice(head).toLowerCase();
  if (words.length !== masked.length - head) return null;
  for (const line of subjects) {
    const match = patternOf(line).exec(words);
    if (match === null) continue;
    const partOf = (name: string): string => {
      const [start, end] = match.indices?.groups?.[name] ?? [0, 0];
      return source.slice(head + start, head + end);
    };
    const said = (person ? line.i : undefined) ?? line.we;
    const references = ["ref", "ref2"].map(partOf).filter((part) => part !== "");
    if (references.some(isNamePlaceholder)) continue;
    const topic = partOf("topic");
    const text =
      [said, ...references.map(bracketed)].join(" ") + (topic === "" ? "" : `: ${topic}`);
    return { text: source.slice(0, head) + text, line };
  }
  return null;
}

const bracketed = (reference: string): string =>
  /^[[(]/.test(reference) ? reference : `(${reference})`;

const compiled = new WeakMap<SubjectLine, RegExp>();

function patternOf(line: SubjectLine): RegExp {
  const known = compiled.get(line) ?? new RegExp(`^(?:${line.pattern})\\s*$`, "du");
  compiled.set(line, known);
  return known;
}
