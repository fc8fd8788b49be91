import type { OwnershipFlag } from "#domain/ownership/judgement";

/** The one thing that would clear a flag, as far as this screen can do it. */
export type Step = "name-contact" | "promise-time" | "tell-customer" | null;

/** By the condition's number; the others need a colleague, not a button. */
const STEPS: Readonly<Record<string, Step>> = {
  C1: "name-contact",
  C2: "tell-customer",
  C3: "tell-customer",
  C4: "promise-time",
  C5: "tell-customer",
  C6: "tell-customer",
  C7: "tell-customer",
  C11: "tell-customer",
  C13: "tell-customer",
  C15: "tell-customer",
  C16: "tell-customer",
};

export const stepFor = ({ ruleId }: Pick<OwnershipFlag, "ruleId">): Step =>
  STEPS[ruleId.split("-")[0] ?? ""] ?? null;
