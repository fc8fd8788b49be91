import type { Finding, Format } from "#domain/wording/message";
import { readVisible } from "./readVisible";

/** Seen text, and the index of the finding that it belongs to; null outside of findings. */
export type Run = { readonly text: string; readonly finding: number | null };

/** Cuts what is seen of a source at the edges of its findings; where they overlap, the first wins. */
export function runsOf(
  source: string,
  format: Format,
  findings: readonly Pick<Finding, "start" | "end">[],
): readonly Run[] {
  const runs: Run[] = [];
  const add = (text: string, finding: number | null) => {
    const last = runs.at(-1);
    if (text === "") return;
    if (last !== undefined && last.finding === finding) {
      runs[runs.length - 1] = { text: last.text + text, finding };
    } else runs.push({ text, finding });
  };
  const findingAt = (offset: number) => {
    const index = findings.findIndex(({ start, end }) => offset >= start && offset < end);
    return index === -1 ? null : index;
  };
  const edges = [...new Set(findings.flatMap(({ start, end }) => [start, end]))].sort(
    (one, other) => one - other,
  );

  for (const { start, end, shown, isLiteral } of readVisible(source, format)) {
    if (!isLiteral) {
      add(shown, findingAt(start));
      continue;
    }
    const cuts = [start, ...edges.filter((edge) => edge > start && edge < end), end];
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      add(source.slice(from, cuts[index + 1]), findingAt(from));
    }
  }
  return runs;
}
