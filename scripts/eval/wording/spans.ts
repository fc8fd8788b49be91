import writeGood from "write-good";
import { findFindings } from "#domain/wording/findFindings";
import type { EvalRow } from "../../evalRow";
import { readRows } from "./notices";
import { percent } from "./percent";

type Span = { readonly start: number; readonly end: number };
type Probe = {
  readonly text: string;
  readonly spans: readonly (Span & { readonly cat: string })[];
};

/** W1: how many of the hand-labelled spans are found, beside write-good on the same texts. */
export function spanRows(failing: (text: string) => void): EvalRow[] {
  const probes = readRows<Probe>("probe.jsonl");
  const ours = score(
    probes,
    (text) => findFindings({ format: "text", lang: "en", body: text }),
    failing,
  );
  const peer = score(probes, (text) =>
    writeGood(text).map(({ index, offset }) => ({ start: index, end: index + offset })),
  );
  const row = (
    what: string,
    of: "f1" | "precision" | "recall" | "terms",
    aim: string,
  ): EvalRow => ({
    goal: "W1",
    what,
    figure: percent(ours[of]),
    aim,
    beside: `write-good ${percent(peer[of])}`,
  });
  return [
    row("spans found: F1", "f1", "≥ 88 %"),
    row("spans found: precision", "precision", "≥ 92 %"),
    row("spans found: recall", "recall", "≥ 85 %"),
    row("internal terms: recall", "terms", "≥ 92 %"),
  ];
}

function score(
  probes: readonly Probe[],
  find: (text: string) => readonly Span[],
  failing?: (text: string) => void,
) {
  const count = { found: 0, right: 0, labels: 0, hit: 0, terms: 0, termsHit: 0 };
  for (const { text, spans } of probes) {
    const found = find(text);
    count.found += found.length;
    for (const one of found) {
      if (spans.some((span) => overlap(span, one))) count.right += 1;
      else failing?.(`W1 not labelled: ${text.slice(one.start, one.end)}`);
    }
    for (const span of spans) {
      const isHit = found.some((one) => overlap(span, one));
      count.labels += 1;
      count.hit += Number(isHit);
      if (!isHit) failing?.(`W1 missed (${span.cat}): ${text.slice(span.start, span.end)}`);
      if (span.cat !== "J") continue;
      count.terms += 1;
      count.termsHit += Number(isHit);
    }
  }
  const precision = count.right / Math.max(1, count.found);
  const recall = count.hit / count.labels;
  const f1 = (2 * precision * recall) / Math.max(0.001, precision + recall);
  return { precision, recall, f1, terms: count.termsHit / count.terms };
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
