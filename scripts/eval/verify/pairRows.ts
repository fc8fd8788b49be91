import { verifyRewrite } from "#domain/wording/verify/verifyRewrite";
import type { EvalRow } from "../../evalRow";
import type { OwnPair } from "./ownPairs";

/** Fewer pairs of a kind than this say nothing about the kind. */
const FEWEST = 5;

/** Errors rejected, the worst kind of them, and good rewrites accepted, of one set of pairs. */
export function pairRows(
  name: string,
  pairs: readonly OwnPair[],
  isFailing: (text: string) => void,
): EvalRow[] {
  const scores = new Map<string, { right: number; all: number; isGood: boolean }>();
  for (const { kind, isGood, claim } of pairs) {
    const { accepted, problems } = verifyRewrite(claim);
    const score = scores.get(kind) ?? { right: 0, all: 0, isGood };
    scores.set(kind, score);
    score.all += 1;
    if (accepted === isGood) score.right += 1;
    else
      isFailing(
        `\n${name}, ${kind}: ${isGood ? "refused" : "accepted"}\n  source: ${claim.source}\n  candidate: ${claim.candidate}\n  ${problems.map(({ type, detail }) => `${type}: ${detail}`).join("\n  ")}`,
      );
  }
  const kinds = [...scores].map(([kind, score]) => ({ kind, ...score }));
  const bad = kinds.filter(({ isGood }) => !isGood);
  const good = kinds.filter(({ isGood }) => isGood);
  const rows: EvalRow[] = [];
  if (bad.length > 0) {
    const worst = bad
      .filter(({ all }) => all >= FEWEST)
      .sort((one, other) => one.right / one.all - other.right / other.all)[0];
    rows.push(row(`${name}: errors of ${bad.length} kinds rejected`, bad, "≥ 99 %"));
    if (worst !== undefined)
      rows.push(row(`${name}: worst kind (${worst.kind})`, [worst], "≥ 95 %"));
  }
  if (good.length > 0) rows.push(row(`${name}: good ones accepted`, good, "≥ 98 %"));
  return rows;
}

function row(
  what: string,
  scores: readonly { right: number; all: number }[],
  aim: string,
): EvalRow {
  const sum = (key: "right" | "all") => scores.reduce((total, score) => total + score[key], 0);
  const share = (100 * sum("right")) / Math.max(1, sum("all"));
  return { goal: "W6", what, figure: `${share.toFixed(1)} % of ${sum("all")}`, aim };
}
