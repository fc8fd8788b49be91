import type { Decisions } from "#domain/patterns/holdDecisions";
import type { Grouper } from "#domain/patterns/makeGrouper";
import type { Embedder } from "../../../server/patterns/encoder/embedder";
import { makeFastIndex } from "../../../server/patterns/makeFastIndex";
import { measureTickets } from "../../../server/patterns/measureTickets";
import { openGrouper } from "../../../server/patterns/openGrouper";
import type { LabeledSet } from "./readSet";

export type Replayed = {
  /** Share of the tickets in a shown issue whose issue is another one a day later, mean over days. */
  readonly churn: number;
  /** The same over the second half of the days, when the account is no longer new. */
  readonly settledChurn: number;
  /** Tickets that a person had left in an issue and that are elsewhere at the end. */
  readonly lost: number;
  readonly decided: number;
};

const DAYS = 30;
const DECIDED_ON = 6;
const DECIDED_ISSUES = 5;
/** Fewer tickets are not shown. */
const SHOWN_FROM = 3;

/**
 * Replays a set as 30 days of one account: each day its tickets are placed and all are looked at
 * together. On the seventh day a person decides that the largest issues are right as they are.
 */
export async function replay({ texts }: LabeledSet, embedder: Embedder): Promise<Replayed> {
  const grouper = await openGrouper({ embedder, makeIndex: makeFastIndex });
  const churns: number[] = [];
  let decisions: Decisions | undefined;
  let before = new Map<string, number>();
  let lesson = 0;
  for (let day = 0; day < DAYS; day += 1) {
    const from = Math.floor((day * texts.length) / DAYS);
    const today = texts.slice(from, Math.floor(((day + 1) * texts.length) / DAYS));
    const measures = await measureTickets(
      today.map((description) => ({ description })),
      embedder,
    );
    for (const [at, measured] of measures.entries()) {
      grouper.remember(String(from + at), measured, grouper.place(measured));
    }
    if (grouper.arrived() >= lesson) {
      grouper.learn();
      lesson = grouper.arrived() * 1.5;
    }
    grouper.consolidate(decisions);
    const shown = shownIssues(grouper);
    const changed = [...before].filter(([key, issue]) => shown.get(key) !== issue).length;
    if (before.size > 0) churns.push(changed / before.size);
    if (day === DECIDED_ON) decisions = decide(shown);
    before = shown;
  }
  const held = decisions?.held ?? new Map<string, number>();
  const issues = new Map(grouper.members().map(({ key, group }) => [key, group]));
  return {
    churn: mean(churns),
    settledChurn: mean(churns.slice(churns.length / 2)),
    lost: [...held].filter(([key, issue]) => issues.get(key) !== issue).length,
    decided: held.size,
  };
}

function shownIssues(grouper: Grouper): Map<string, number> {
  const sizes = new Map<number, number>();
  for (const { group } of grouper.members()) {
    if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return new Map(
    grouper
      .members()
      .flatMap(({ key, group }) =>
        group !== null && (sizes.get(group) ?? 0) >= SHOWN_FROM ? [[key, group] as const] : [],
      ),
  );
}

function decide(shown: ReadonlyMap<string, number>): Decisions {
  const sizes = new Map<number, number>();
  for (const issue of shown.values()) sizes.set(issue, (sizes.get(issue) ?? 0) + 1);
  const largest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, DECIDED_ISSUES);
  const issues = new Set(largest.map(([issue]) => issue));
  return { held: new Map([...shown].filter(([, issue]) => issues.has(issue))), barred: new Map() };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
