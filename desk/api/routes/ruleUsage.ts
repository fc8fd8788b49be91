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

/**
 * How often rules were used in the last hours and days, as far as `include` asks for it.
 *
 * @returns A function that tells it of one rule; it looks at all audits once for many rules.
 */
export function countUsage(call: Call): (rule: Rule) => Readonly<Record<string, number>> {
  const wanted = includesOf(call);
  const periods = PERIODS.filter(([name]) => wanted.has(name));
  if (periods.length === 0) return () => ({});
  const ages = agesByRule(call);
  return ({ kind, id }) => {
    const used = ages.get(`${kind}/${String(id)}`) ?? [];
    return Object.fromEntries(
      periods.map(([name, hours]) => [name, used.filter((age) => age <= hours).length]),
    );
  };
}

/** How many hours ago each rule was used, once for each audit that it had a part in. */
function agesByRule({ desk }: Call): ReadonlyMap<string, readonly number[]> {
  const now = desk.clock.now().getTime();
  const ages = new Map<string, number[]>();
  for (const { created_at, events } of desk.store.audits.all()) {
    const age = (now - Date.parse(created_at)) / 3_600_000;
    for (const rule of new Set(events.flatMap(ruleIn))) {
      const used = ages.get(rule);
      if (used === undefined) ages.set(rule, [age]);
      else used.push(age);
    }
  }
  return ages;
}

function ruleIn(event: AuditEvent): readonly string[] {
  if (event.type === "AgentMacroReference") return [`macro/${event.macro_id}`];
  const { rel, from } = event.via?.source ?? {};
  return typeof rel === "string" ? [`${rel}/${String(from?.["id"])}`] : [];
}
