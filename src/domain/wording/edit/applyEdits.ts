import type { Change } from "../message";
import type { Edit } from "./edit";

/** Makes edits that do not overlap; of two that do, the one that begins first stays. */
export function applyEdits(
  source: string,
  edits: readonly Edit[],
): { text: string; changes: Change[] } {
  const inOrder = edits.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const parts: string[] = [];
  const changes: Change[] = [];
  let at = 0;
  for (const { start, end, after, ruleId, why } of inOrder) {
    const before = source.slice(start, end);
    if (start < at || before === after) continue;
    parts.push(source.slice(at, start), after);
    changes.push({ before, after, ruleId, why });
    at = end;
  }
  parts.push(source.slice(at));
  return { text: parts.join(""), changes };
}
