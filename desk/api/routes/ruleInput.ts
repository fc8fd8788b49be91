import { z } from "zod";
import { wrapped, type Call } from "../http/api";
import { recordInvalid } from "../http/deskError";

const Value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
const Condition = z.object({
  field: z.string(),
  operator: z.string().default("is"),
  value: Value.default(""),
});
const Action = z.object({
  field: z.string(),
  value: z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.array(z.union([z.string(), z.number()])),
    z.null(),
  ]),
});

/** What triggers, automations and macros share when they are written. */
export const RuleInput = z.object({
  title: z.string().min(1).max(500).optional(),
  description: z.string().nullable().optional(),
  active: z.boolean().optional(),
  position: z.number().int().min(0).optional(),
  category_id: z.string().optional(),
  conditions: z
    .object({ all: z.array(Condition).default([]), any: z.array(Condition).default([]) })
    .optional(),
  actions: z.array(Action).optional(),
  restriction: z
    .object({
      type: z.enum(["Group", "User"]),
      id: z.number().int(),
      ids: z.array(z.number().int()).optional(),
    })
    .nullable()
    .optional(),
});
export type RuleInput = z.output<typeof RuleInput>;

/** A rule out of the body. @throws {DeskError} 422 that names what is wrong. */
export function readRule(call: Call, key: string): RuleInput {
  const read = RuleInput.safeParse(wrapped(call, key));
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => [
      String(path[0] ?? "base"),
      `${path.join(".")}: ${message}`,
    ]);
    throw recordInvalid(Object.fromEntries(problems) as Record<string, string>);
  }
  return read.data;
}

/** @throws {DeskError} 422 when a rule would have no name or do nothing. */
export function assertWhole({
  title,
  actions,
}: {
  title?: string;
  actions: readonly unknown[];
}): void {
  if (title === undefined || title.trim() === "") {
    throw recordInvalid({ title: "Title: cannot be blank" });
  }
  if (actions.length === 0) throw recordInvalid({ actions: "Actions: at least one is needed" });
}
