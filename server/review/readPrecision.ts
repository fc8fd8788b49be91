import { sql } from "kysely";
import type { z } from "zod";
import type { readPrecision as asked, RulePrecision } from "#contract/quality";
import { businessClock } from "#domain/ownership/calendar/businessClock";
import { PRIORITIES, type Thresholds, thresholdsOf } from "#domain/ownership/thresholds";
import { estimateShare } from "#domain/review/estimateShare";
import { suggestFactor } from "#domain/review/suggestFactor";
import type { AccountTransaction } from "../db/inAccount";
import type { Caller } from "../http/caller";
import { canSee } from "../sync/canSee";
import { readPolicy } from "../tickets/readPolicy";

/** Fewer decisions say nothing about a rule. */
const LEAST_DECISIONS = 20;
const DAY_MS = 86_400_000;

type Decided = {
  rule_id: string;
  verdict: string;
  disputed: boolean;
  priority: string | null;
  since: Date;
  ended: Date;
};

/** How often each rule was right in the last days, by what leads decided. */
export async function readPrecision(
  tx: AccountTransaction,
  caller: Caller,
  { days, now }: { days: number; now: Date },
): Promise<z.input<typeof asked.response>> {
  const decided = await listDecided(tx, caller, new Date(now.getTime() - days * DAY_MS));
  const policy = await readPolicy(tx);
  const clock = businessClock(policy?.calendar ?? null);
  const limits = thresholdsOf(policy?.thresholds ?? {});
  const rules = [...new Set(decided.map(({ rule_id }) => rule_id))].map((ruleId): RulePrecision => {
    const flags = decided.filter(({ rule_id }) => rule_id === ruleId);
    const confirmed = flags.filter(({ verdict }) => verdict === "confirmed").length;
    const judged = flags.flatMap((flag) => {
      const limit = limitOf(limits, flag);
      if (limit === null) return [];
      const over = clock.between(flag.since.getTime(), flag.ended.getTime());
      return [{ isRight: flag.verdict === "confirmed", waited: 1 + Math.max(0, over) / limit }];
    });
    return {
      ruleId,
      confirmed,
      dismissed: flags.length - confirmed,
      disputed: flags.filter(({ disputed }) => disputed).length,
      precision: flags.length < LEAST_DECISIONS ? null : estimateShare(confirmed, flags.length),
      suggestion: suggestFactor(judged),
    };
  });
  return {
    leastDecisions: LEAST_DECISIONS,
    rules: rules.sort((a, b) => total(b) - total(a) || a.ruleId.localeCompare(b.ruleId)),
  };
}

const total = ({ confirmed, dismissed }: RulePrecision): number => confirmed + dismissed;

/** Milliseconds that a rule waits; null for rules that count instead. */
function limitOf(limits: Thresholds, { rule_id, priority }: Decided): number | null {
  const condition = rule_id.split("-")[0] ?? "";
  const limit = Object.entries(limits).find(([name]) => name === condition)?.[1];
  if (limit === undefined || !("urgent" in limit)) return null;
  return limit[PRIORITIES.find((one) => one === priority) ?? "normal"];
}

async function listDecided(
  tx: AccountTransaction,
  caller: Caller,
  after: Date,
): Promise<readonly Decided[]> {
  const { rows } = await sql<Decided>`
    select flags.rule_id, d.verdict, against.flag_id is not null as disputed,
           tickets.priority, flags.since,
           least(d.decided_at, coalesce(flags.cleared_at, d.decided_at)) as ended
      from decisions d
      join flags on flags.account_id = d.account_id and flags.flag_id = d.flag_id
      join tickets on tickets.account_id = flags.account_id
                  and tickets.ticket_id = flags.ticket_id
      left join disputes against on against.account_id = d.account_id
                                and against.flag_id = d.flag_id
     where d.verdict in ('confirmed', 'not-a-problem') and d.decided_at > ${after}
       and ${canSee(caller)}
  `.execute(tx);
  return rows;
}
