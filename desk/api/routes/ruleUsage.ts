import type { Call } from "../http/api";
import type { AuditEvent } from "../events";
import { includesOf } from "../http/parameters";

const PERIODS = [
  ["usage_1h", 1],
  ["usage_24h", 24],
  ["usage_7d", 7 * 24],
  ["usage_30d", 30 * 24],
] as const;

type Rule = { readonly kind: "trigger" | "automation" | "macro"; readonly id: number };

/** How often a rule was used in the last hours and days, as far as `include` asks for it. */
export function usageOf(call: Call, rule: Rule): Readonly<Record<string, number>> {
  const wanted = includesOf(call);
  const periods = PERIODS.filter(([name]) => wanted.has(name));
  if (periods.length === 0) return {};
  const now = call.desk.clock.now().getTime();
  const uses = call.desk.store.audits
    .all()
    .filter(({ events }) => events.some((event) => isUse(event, rule)))
    .map(({ created_at }) => (now - Date.parse(created_at)) / 3_600_000);
  return Object.fromEntries(
    periods.map(([name, hours]) => [name, uses.filter((age) => age <= hours).length]),
  );
}

function isUse(event: AuditEvent, { kind, id }: Rule): boolean {
  if (kind === "macro") {
    return event.type === "AgentMacroReference" && event.macro_id === String(id);
  }
  return event.via?.source.rel === kind && event.via.source.from["id"] === id;
}
