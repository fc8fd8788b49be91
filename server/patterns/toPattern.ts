import type { Selectable } from "kysely";
import type { Pattern } from "#contract/patterns";
import type { PatternTables } from "../db/tables/patterns";

export type PatternRow = Selectable<PatternTables["patterns"]> & {
  readonly incident?: boolean | null;
};

/** A pattern as the wire has it; null when it holds no ticket. */
export function toPattern(row: PatternRow): Pattern | null {
  const { summary } = row;
  if (summary === null) return null;
  return {
    id: String(row.pattern_id),
    label: row.given_label ?? row.label,
    phrases: row.phrases,
    theme: row.theme,
    pinned: row.pinned,
    cause: row.cause,
    incident: row.incident === true,
    state: summary.state,
    tickets: summary.tickets,
    thisWeek: summary.thisWeek,
    weekBefore: summary.weekBefore,
    customers: summary.customers,
    organizations: summary.organizations,
    told: summary.told,
    untold: summary.untold,
    firstSeen: new Date(summary.firstSeen).toISOString(),
    lastSeen: new Date(summary.lastSeen).toISOString(),
    trend: [...summary.trend],
  };
}
