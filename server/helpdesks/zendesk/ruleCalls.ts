import { z } from "zod";
import { AccessRefused, Problem } from "../../errors";
import type { CallOptions, DeskRule, HelpDesk, RuleChange, RuleKind } from "../helpDesk";
import type { Client } from "./client";
import { nameLocales } from "./nameLocales";

const RuleRow = z
  .looseObject({ id: z.union([z.number(), z.string()]) })
  .transform((body) => ({ id: String(body.id), body }));

/** Reads a whole list, page by page. */
type ListRules = (
  asked: { path: string; key: string; row: typeof RuleRow },
  options?: CallOptions,
) => Promise<DeskRule[]>;

/** Under which name one rule travels. */
const ONE: Readonly<Record<RuleKind, string>> = {
  triggers: "trigger",
  automations: "automation",
  macros: "macro",
  "dynamic_content/items": "item",
  custom_statuses: "custom_status",
  satisfaction_reasons: "reason",
};

/** Lists that come whole, on plans that have them at all. */
const LABELS: Readonly<Partial<Record<RuleKind, string>>> = {
  custom_statuses: "custom_statuses",
  satisfaction_reasons: "reasons",
};

/** Triggers, automations, macros, dynamic content, and the words that customers choose or see. */
export function ruleCalls(
  client: Client,
  list: ListRules,
): Pick<HelpDesk, "listRules" | "readRule" | "readRevisions" | "writeRule"> {
  const named = async (kind: RuleKind, rules: readonly DeskRule[], options?: CallOptions) =>
    kind === "dynamic_content/items" ? nameLocales(client, rules, options) : [...rules];
  return {
    async listRules(kind, options) {
      const label = LABELS[kind];
      if (label !== undefined) return listLabels(client, { kind, key: label }, options);
      const key = kind.split("/").at(-1) ?? kind;
      return named(kind, await list({ path: kind, key, row: RuleRow }, options), options);
    },
    async readRule(kind, id, options) {
      const path = `/api/v2/${kind}/${encodeURIComponent(id)}`;
      const found = await client.find(answerOf(kind), { method: "GET", path }, options);
      const rule = found?.[ONE[kind]];
      if (rule === undefined) return null;
      return (await named(kind, [rule], options))[0] ?? null;
    },
    readRevisions: (kind, id, options) =>
      kind === "triggers" ? readRevisions(client, id, options) : Promise.resolve(null),
    async writeRule(kind, id, change, options) {
      const path = `/api/v2/${kind}/${encodeURIComponent(id)}`;
      if ("variantId" in change) {
        await writeVariant(client, { path, change }, options);
        const item = await this.readRule(kind, id, options);
        if (item === null) throw new Problem("not_found", "Zendesk does not know this any more.");
        return item;
      }
      const call = { method: "PUT", path, body: { [ONE[kind]]: change } } as const;
      const written = (await client.read(answerOf(kind), call, options))[ONE[kind]];
      if (written === undefined) throw new Problem("helpdesk_unavailable", "No rule came back.");
      return written;
    },
  };
}

const answerOf = (kind: RuleKind) => z.object({ [ONE[kind]]: RuleRow });

async function writeVariant(
  client: Client,
  { path, change }: { path: string; change: Extract<RuleChange, { variantId: string }> },
  options?: CallOptions,
): Promise<void> {
  const call = {
    method: "PUT",
    path: `${path}/variants/${encodeURIComponent(change.variantId)}`,
    body: { variant: { content: change.content } },
  } as const;
  await client.read(z.unknown(), call, options);
}

const Revisions = z.object({
  trigger_revisions: z.array(z.object({ snapshot: z.record(z.string(), z.unknown()) })),
});

async function readRevisions(
  client: Client,
  id: string,
  options?: CallOptions,
): Promise<DeskRule["body"][] | null> {
  const path = `/api/v2/triggers/${encodeURIComponent(id)}/revisions`;
  try {
    const found = await client.find(Revisions, { method: "GET", path }, options);
    return found?.trigger_revisions.map(({ snapshot }) => snapshot) ?? null;
  } catch (error) {
    if (error instanceof AccessRefused) return null;
    throw error;
  }
}

/** An account whose plan lacks them has none. */
async function listLabels(
  client: Client,
  { kind, key }: { kind: RuleKind; key: string },
  options?: CallOptions,
): Promise<DeskRule[]> {
  const call = { method: "GET", path: `/api/v2/${kind}` } as const;
  try {
    const found = await client.find(z.object({ [key]: z.array(RuleRow) }), call, options);
    return found?.[key] ?? [];
  } catch (error) {
    if (error instanceof AccessRefused) return [];
    throw error;
  }
}
