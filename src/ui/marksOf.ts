import type { Finding } from "#domain/wording/message";

/** A stretch of a text to be marked, with all that is found there. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly findings: readonly Finding[];
  /** The gravest of them. */
  readonly severity: Finding["severity"];
};

const GRAVEST_FIRST = ["high", "medium", "low"] as const;

/** Findings that share words are one mark, in the order of the text: nobody can point at half a word. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const finding of findings.toSorted((one, other) => one.start - other.start)) {
    const { start, end, severity } = finding;
    const last = marks.at(-1);
    if (last === undefined || start >= last.end) {
      marks.push({ start, end, severity, findings: [finding] });
      continue;
    }
    marks[marks.length - 1] = {
      start: last.start,
      end: Math.max(end, last.end),
      findings: [...last.findings, finding],
      severity:
        GRAVEST_FIRST.find((one) => one === severity || one === last.severity) ?? last.severity,
    };
  }
  return marks;
}
