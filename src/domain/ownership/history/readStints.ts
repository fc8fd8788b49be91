import { type Audit, isByRule } from "../../tickets/audit";
import { readId } from "../../tickets/readValue";

/** An unbroken time in one group. */
export type Stint = {
  readonly groupId: number;
  readonly at: number;
  readonly auditId: number;
  readonly authorId: number | null;
  readonly byRule: boolean;
};

/** Stints shorter than this, with both ends made by rules, never happened. */
const RULE_BOUNCE_MS = 60_000;

/**
 * The groups that a ticket went through, one audit counting as one change.
 *
 * @param audits - Sorted by time and id, without duplicates.
 */
export function readStints(audits: readonly Audit[]): readonly Stint[] {
  const raw: Stint[] = [];
  for (const audit of audits) {
    let change: { groupId: number | null; byRule: boolean } | null = null;
    for (const event of audit.events) {
      if (event.type !== "field" || event.field !== "group_id") continue;
      change = { groupId: readId(event.value), byRule: isByRule(event.via) };
    }
    if (change === null || change.groupId === null) continue;
    if (raw.at(-1)?.groupId === change.groupId) continue;
    raw.push({
      groupId: change.groupId,
      at: audit.at,
      auditId: audit.id,
      authorId: audit.authorId,
      byRule: change.byRule,
    });
  }
  return raw.length < 2 ? raw : withoutBounces(raw);
}

function withoutBounces(raw: readonly Stint[]): readonly Stint[] {
  const kept: Stint[] = [];
  raw.forEach((stint, at) => {
    const next = raw[at + 1];
    const isBounce = stint.byRule && next?.byRule === true && next.at - stint.at < RULE_BOUNCE_MS;
    if (!isBounce && kept.at(-1)?.groupId !== stint.groupId) kept.push(stint);
  });
  return kept;
}

/** Changes of group, returns to a group that was left, and crossings there and back. */
export function countCrossings(stints: readonly Stint[]): {
  handoffs: number;
  returns: number;
  bounces: number;
} {
  const seen = new Set<number>();
  let returns = 0;
  let bounces = 0;
  stints.forEach(({ groupId }, at) => {
    if (seen.has(groupId)) returns += 1;
    seen.add(groupId);
    if (stints[at - 2]?.groupId === groupId) bounces += 1;
  });
  return { handoffs: Math.max(0, stints.length - 1), returns, bounces };
}
