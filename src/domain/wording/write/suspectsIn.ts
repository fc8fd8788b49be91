import { applyEdits } from "../edit/applyEdits";
import type { Edit } from "../edit/edit";
import type { Message, VerifyProblem } from "../message";
import type { Span } from "../view/textView";
import type { Reading } from "./draft";
import { keepsFacts } from "./keepsFacts";

/**
 * The edits that a refusal is about: those whose own lines, checked by themselves, are refused for one of
 * the same reasons. Reads each line once, and again for each of its edits only where it is refused.
 */
export function suspectsIn(
  message: Message,
  reading: Reading,
  edits: readonly Edit[],
  problems: readonly VerifyProblem[],
): Edit[] {
  const types = new Set(problems.map(({ type }) => type));
  const { source } = reading.view;
  const isRefused = ({ start, end }: Span, some: readonly Edit[]): boolean => {
    const moved = some.map((edit) => ({
      ...edit,
      start: edit.start - start,
      end: edit.end - start,
    }));
    const body = source.slice(start, end);
    const found = keepsFacts({ ...message, body }, applyEdits(body, moved).text, reading);
    return found.some(({ type }) => types.has(type));
  };
  return byLines(edits, reading).flatMap(({ span, inside }) => {
    if (!isRefused(span, inside)) return [];
    const guilty = inside.filter((edit) => isRefused(span, [edit]));
    return guilty.length > 0 ? guilty : inside;
  });
}

type Group = { readonly span: Span; readonly inside: readonly Edit[] };

/** The edits by the lines that they touch; those that meet in a line stay together. */
function byLines(edits: readonly Edit[], { lines }: Reading): Group[] {
  const groups: Group[] = [];
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    const first = lines.findLast(({ start }) => start <= edit.start) ?? edit;
    const last = lines.find(({ end }) => end >= edit.end) ?? edit;
    const span = { start: Math.min(first.start, edit.start), end: Math.max(last.end, edit.end) };
    const before = groups.at(-1);
    if (before === undefined || before.span.end <= span.start)
      groups.push({ span, inside: [edit] });
    else
      groups[groups.length - 1] = {
        span: { start: before.span.start, end: Math.max(before.span.end, span.end) },
        inside: [...before.inside, edit],
      };
  }
  return groups;
}
