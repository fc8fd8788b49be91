import type { OwnershipFlag } from "#domain/ownership/judgement";
import type { Wanted } from "./writers";

/** The one thing that would clear a flag, as far as this screen can do it. */
export type Step = "name-contact" | "promise-time" | "tell-customer" | null;

type Flag = Pick<OwnershipFlag, "ruleId">;

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

/** What there is to say where it is not simply that there is no news yet. */
const NEWS: Readonly<Record<string, Wanted["kind"]>> = {
  C2: "hand-over",
  C11: "delay",
  C13: "fixed",
};

export const stepFor = (flag: Flag): Step => STEPS[conditionOf(flag)] ?? null;

/** The message that a flag asks for. */
export const newsFor = (flag: Flag): Wanted["kind"] => NEWS[conditionOf(flag)] ?? "no-news";

const conditionOf = ({ ruleId }: Flag): string => ruleId.split("-")[0] ?? "";
