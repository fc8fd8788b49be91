import type { TextView } from "../view/textView";
import type { Edit } from "./edit";

/**
 * Lets sentences that are left out take the space around them along, so that no empty line,
 * paragraph or double space stays.
 *
 * @param kept - Places at which other edits insert text; the line stays when one of them is in it.
 */
export function tidyGaps(edits: readonly Edit[], view: TextView): Edit[] {
  const inOrder = edits.toSorted((one, other) => one.start - other.start);
  return inOrder.flatMap((edit, at) => {
    if (edit.after !== "" || edit.start === edit.end) return [edit];
    return widened(edit, inOrder[at - 1], inOrder[at + 1], view);
  });
}

/** How far back white space is looked for. */
const LOOK_BACK = 200;

function widened(
  edit: Edit,
  previous: Edit | undefined,
  next: Edit | undefined,
  view: TextView,
): Edit[] {
  const { masked } = view;
  const head = masked.slice(Math.max(0, edit.start - LOOK_BACK), edit.start);
  const tail = masked.slice(edit.end, edit.end + LOOK_BACK);
  const before = lengthOf(/[^\S\n]*$/, head);
  const after = lengthOf(/^[^\S\n]*/, tail);
  const opens = before === head.length ? edit.start === before : head.at(-before - 1) === "\n";
  const closes = after === tail.length ? edit.end + after === masked.length : tail[after] === "\n";
  if (!opens) {
    const gap = closes || after > 0 ? before : Math.max(0, before - 1);
    return [{ ...edit, start: edit.start - gap }];
  }
  if (!closes) return [{ ...edit, end: Math.min(edit.end + after, next?.start ?? Infinity) }];
  // The whole line goes; in HTML its element would stay empty, so the sentence stays.
  if (view.format === "html") return [];
  const lines = lengthOf(/\n\s*$/, head);
  return [{ ...edit, start: Math.max(edit.start - lines, previous?.end ?? 0) }];
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;
