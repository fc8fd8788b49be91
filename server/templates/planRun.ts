import type { TextPair } from "#contract/templateDetail";
import type { TemplatePolicy } from "#contract/templateProposals";
import type { RunItemState } from "#contract/templateRuns";
import { TemplateType } from "#contract/templates";
import { whyNotApply } from "./decisions";
import { proposedWords, type Standing, stateOf, wordsOf } from "./states";

/** A text that a run would change, before anything was read. */
export type PlannedItem = {
  readonly key: string;
  readonly type: TemplateType;
  readonly rule_id: string;
  readonly title: string;
  readonly locale: string | null;
  readonly state: Extract<RunItemState, "waiting" | "refused" | "gone">;
  readonly detail: string | null;
  readonly words_before: TextPair | null;
  readonly words_after: TextPair | null;
};

type Planning = {
  readonly kind: "apply" | "roll-back";
  readonly policy: TemplatePolicy;
};

/** Every text that may be changed now, for "all". */
export function keysOfAll(standings: readonly Standing[], { kind, policy }: Planning): string[] {
  return standings
    .filter((standing) =>
      kind === "roll-back"
        ? whyNotRollBack(standing) === null
        : stateOf(standing) !== "rolled-back" && whyNotApply(standing, policy) === null,
    )
    .map(({ text }) => text.key);
}

/** What a run begins with: what is known to be impossible is said at once. */
export function planItem(
  key: string,
  standing: Standing | undefined,
  { kind, policy }: Planning,
): PlannedItem {
  if (standing === undefined) return { ...nameless(key), state: "gone", detail: GONE };
  const { text, change } = standing;
  const { id, type, title, locale } = text;
  const head = { key, type, rule_id: id, title, locale };
  const why = kind === "apply" ? whyNotApply(standing, policy) : whyNotRollBack(standing);
  if (why !== null) {
    return { ...head, state: "refused", detail: why, words_before: null, words_after: null };
  }
  const words =
    kind === "apply"
      ? { words_before: wordsOf(text), words_after: proposedWords(standing) }
      : { words_before: change?.words_after ?? null, words_after: change?.words_before ?? null };
  return { ...head, state: "waiting", detail: null, ...words };
}

/** Why nothing can be taken back; null when it can. */
export const whyNotRollBack = ({ change }: Standing): string | null =>
  change?.ended_at === null ? null : "Nothing that we wrote stands in this text.";

const GONE = "This text is not there any more.";

function nameless(key: string): Omit<PlannedItem, "state" | "detail"> {
  const [type = "", id = ""] = key.split(":");
  return {
    key,
    type: TemplateType.safeParse(type).data ?? "trigger",
    rule_id: id,
    title: key,
    locale: null,
    words_before: null,
    words_after: null,
  };
}
