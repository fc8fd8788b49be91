import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { Format } from "#domain/wording/message";
import { everyPlain } from "#domain/wording/verify/lexicon/everyPlain";
import { readPlainWords } from "#domain/wording/verify/lexicon/plainWords";
import { verifyRewrite } from "#domain/wording/verify/verifyRewrite";
import type { EvalRow } from "../evalRow";
import { ownRows } from "./verify/ownRows";

const PAIRS = new URL("../../../shared/data/wording/verifier_dev.jsonl.gz", import.meta.url);

const LabelledPair = z.object({
  id: z.string(),
  format: Format,
  source: z.string(),
  candidate: z.string(),
  label: z.enum(["accept", "reject"]),
  type: z.string(),
  context: z.record(z.string(), z.unknown()).nullish(),
});
type LabelledPair = z.infer<typeof LabelledPair>;

type Score = { right: number; all: number };

/** W6: seeded errors rejected, overall and by type; good rewrites accepted; counting facts beside. */
export const evaluate = (): Promise<EvalRow[]> => {
  readPlainWords(everyPlain);
  const isFailing = process.argv.includes("--failing") ? console.error : () => undefined;
  return Promise.resolve([...measure(), ...ownRows(isFailing)]);
};

function measure(): EvalRow[] {
  if (!existsSync(PAIRS)) {
    console.error("the labelled pairs are not on this machine; nothing is measured");
    return [];
  }
  const pairs = gunzipSync(readFileSync(PAIRS))
    .toString("utf8")
    .trimEnd()
    .split("\n")
    .map((line) => LabelledPair.parse(JSON.parse(line)));
  const started = performance.now();
  const verdicts = pairs.map((pair) => verifyRewrite(pair).accepted);
  const perSecond = (pairs.length / (performance.now() - started)) * 1000;
  if (process.argv.includes("--failing")) showFailing(pairs, verdicts);
  const ours = scoresOf(pairs, (_pair, index) => verdicts[index] ?? false);
  const counting = scoresOf(pairs, countsAgree);
  return rowsOf(ours, counting, perSecond);
}

function rowsOf(
  ours: Map<string, Score>,
  counting: Map<string, Score>,
  perSecond: number,
): EvalRow[] {
  const errors = [...ours.keys()].filter((type) => type.startsWith("reject")).sort();
  const good = [...ours.keys()].filter((type) => type.startsWith("accept")).sort();
  const worstOf = (scores: Map<string, Score>) =>
    Math.min(...errors.map((type) => rate(scores, [type])));
  const row = (what: string, types: string[], aim: string): EvalRow => ({
    goal: "W6",
    what,
    figure: percent(rate(ours, types)),
    aim,
    beside: `counting facts ${percent(rate(counting, types))}`,
  });
  return [
    row("seeded errors rejected", errors, "≥ 99 %"),
    {
      goal: "W6",
      what: "worst type",
      figure: percent(worstOf(ours)),
      aim: "≥ 95 %",
      beside: `counting facts ${percent(worstOf(counting))}`,
    },
    row("good rewrites accepted", good, "≥ 98 %"),
    { goal: "W6", what: "pairs judged", figure: `${Math.round(perSecond)}/s`, aim: "≥ 1500/s" },
    ...[...errors, ...good].map((type) => row(type, [type], "")),
  ];
}

function scoresOf(
  pairs: readonly LabelledPair[],
  accepts: (pair: LabelledPair, index: number) => boolean,
): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const [index, pair] of pairs.entries()) {
    const type = `${pair.label} ${pair.type}`;
    const score = scores.get(type) ?? { right: 0, all: 0 };
    score.all += 1;
    if (accepts(pair, index) === (pair.label === "accept")) score.right += 1;
    scores.set(type, score);
  }
  return scores;
}

function rate(scores: ReadonlyMap<string, Score>, types: readonly string[]): number {
  const sum = (key: keyof Score) =>
    types.reduce((all, type) => all + (scores.get(type)?.[key] ?? 0), 0);
  return sum("right") / Math.max(1, sum("all"));
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const COUNTED =
  /\{\{[^}]*\}\}|\{%[^%]*%\}|[%$#]?\{[^{}]*\}|\[%[\s\S]*?%\]|%\d?\$?s|https?:\/\/[^\s<>"')\]]+|\d+/g;

/** The peer: the same placeholders, addresses and numbers, as often, in any order; the context's are free. */
function countsAgree({ source, candidate, context }: LabelledPair): boolean {
  const allowed = JSON.stringify(context ?? {});
  const counted = (text: string) =>
    (text.match(COUNTED) ?? [])
      .filter((fact) => !allowed.includes(fact))
      .sort()
      .join("\n");
  return counted(source) === counted(candidate);
}

function showFailing(pairs: readonly LabelledPair[], verdicts: readonly boolean[]): void {
  for (const [index, pair] of pairs.entries()) {
    if (verdicts[index] === (pair.label === "accept")) continue;
    const { problems } = verifyRewrite(pair);
    console.error(`\n${pair.id} ${pair.label} ${pair.type}`);
    for (const { type, detail } of problems) console.error(`  ${type}: ${detail}`);
    if (problems.length === 0)
      console.error(`  source: ${pair.source}\n  candidate: ${pair.candidate}`);
  }
}
