import { sql } from "kysely";
import type { z } from "zod";
import type { readPrecision as asked, RulePrecision } from "#contract/quality";
import { businessClock } from "#domain/ownership/calendar/businessClock";
import {
  HOUR_MS,
  PRIORITIES,
  type Priority,
  type Thresholds,
  thresholdsBy,
} from "#domain/ownership/thresholds";
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
  /** Where the ticket was when the flag was raised. */
  group_id: number | null;
  brand_id: number | null;
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
  const limitsAt = thresholdsBy(policy ?? { thresholds: {}, exceptions: [] });
  const rules = [...new Set(decided.map(({ rule_id }) => rule_id))].map((ruleId): RulePrecision => {
    const flags = decided.filter(({ rule_id }) => rule_id === ruleId);
    const confirmed = flags.filter(({ verdict }) => verdict === "confirmed").length;
    const judged = flags.flatMap((flag) => {
      const limits = limitsAt({ groupId: flag.group_id, brandId: flag.brand_id });
      const limit = waitsOf(limits, ruleId)?.[priorityOf(flag)];
      if (limit === undefined) return [];
      const over = clock.between(flag.since.getTime(), flag.ended.getTime());
      return [{ isRight: flag.verdict === "confirmed", waited: 1 + Math.max(0, over) / limit }];
    });
    const suggestion = suggestFactor(judged);
    const usual = waitsOf(limitsAt({ groupId: null, brandId: null }), ruleId);
    return {
      ruleId,
      confirmed,
      dismissed: flags.length - confirmed,
      disputed: flags.filter(({ disputed }) => disputed).length,
      precision: flags.length < LEAST_DECISIONS ? null : estimateShare(confirmed, flags.length),
      suggestion:
        suggestion === null || usual === null
          ? null
          : { ...suggestion, limits: longerLimits(usual, suggestion.factor) },
    };
  });
  return {
    leastDecisions: LEAST_DECISIONS,
    rules: rules.sort((a, b) => total(b) - total(a) || a.ruleId.localeCompare(b.ruleId)),
  };
}

const total = ({ confirmed, dismissed }: RulePrecision): number => confirmed + dismissed;

type Waits = Readonly<Record<Priority, number>>;

/** Milliseconds that a rule waits, by priority; null for rules that count instead. */
function waitsOf(limits: Thresholds, ruleId: string): Waits | null {
  const condition = ruleId.split("-")[0] ?? "";
  const limit = Object.entries(limits).find(([name]) => name === condition)?.[1];
  return limit === undefined || !("urgent" in limit) ? null : limit;
}

const priorityOf = ({ priority }: Decided): Priority =>
  PRIORITIES.find((one) => one === priority) ?? "normal";

/** The limits that count where no exception does, in hours: as they are, and as suggested. */
const longerLimits = (usual: Waits, factor: number) =>
  PRIORITIES.map((priority) => ({
    priority,
    hours: usual[priority] / HOUR_MS,
    suggestedHours: (usual[priority] * factor) / HOUR_MS,
  }));

async function listDecided(
  tx: AccountTransaction,
  caller: Caller,
  after: Date,
): Promise<readonly Decided[]> {
  const { rows } = await sql<Decided>`
    select flags.rule_id, d.verdict, against.flag_id is not null as disputed,
           tickets.priority, tickets.brand_id, flags.since,
           coalesce(place.group_id, tickets.group_id) as group_id,
           least(d.decided_at, coalesce(flags.cleared_at, d.decided_at)) as ended
      from decisions d
      join flags on flags.account_id = d.account_id and flags.flag_id = d.flag_id
      join tickets on tickets.account_id = flags.account_id
                  and tickets.ticket_id = flags.ticket_id
      left join disputes against on against.account_id = d.account_id
                                and against.flag_id = d.flag_id
      left join lateral (
        select nullif(moved ->> 'value', '')::bigint as group_id
          from audits a cross join lateral jsonb_array_elements(a.events) as moved
         where a.account_id = flags.account_id and a.ticket_id = flags.ticket_id
           and a.created_at <= flags.since
           and a.events @> '[{"field_name": "group_id"}]'
           and moved ->> 'field_name' = 'group_id' and moved ->> 'value' ~ '^\\d{1,15}$'
         order by a.created_at desc, a.audit_id desc
         limit 1) as place on true
     where d.verdict in ('confirmed', 'not-a-problem') and d.decided_at > ${after}
       and ${canSee(caller)}
  `.execute(tx);
  return rows;
}
