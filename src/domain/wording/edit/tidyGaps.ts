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

function widened(
  edit: Edit,
  previous: Edit | undefined,
  next: Edit | undefined,
  view: TextView,
): Edit[] {
  const { masked } = view;
  const before = /[^\S\n]*$/.exec(masked.slice(0, edit.start))?.[0].length ?? 0;
  const after = /^[^\S\n]*/.exec(masked.slice(edit.end))?.[0].length ?? 0;
  const opens = edit.start - before === 0 || masked[edit.start - before - 1] === "\n";
  const closes = edit.end + after === masked.length || masked[edit.end + after] === "\n";
  if (!opens && closes) return [{ ...edit, start: edit.start - before }];
  if (opens && !closes)
    return [{ ...edit, end: Math.min(edit.end + after, next?.start ?? Infinity) }];
  if (!opens) return [{ ...edit, start: edit.start - Math.max(0, before - (after === 0 ? 1 : 0)) }];
  // The whole line goes; in HTML its element would stay empty, so the sentence stays.
  if (view.format === "html") return [];
  const lines = /\n\s*$/.exec(masked.slice(0, edit.start))?.[0].length ?? 0;
  const start = Math.max(edit.start - lines, previous?.end ?? 0);
  return [{ ...edit, start }];
}
