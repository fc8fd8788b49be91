import { changedPaths } from "#domain/templates/changedPaths";
import type { CallOptions, DeskRule, HelpDesk, RuleKind } from "../helpdesks/helpDesk";

type Write = {
  readonly kind: RuleKind;
  /** As we read it right before the write, and as it came back. */
  readonly rule: DeskRule;
  readonly written: DeskRule;
};

const PARTS = ["conditions", "actions"] as const;

/**
 * What somebody else wrote between our last look at a rule and our write, and our write went over.
 * Only triggers of accounts whose plan keeps revisions can tell; for all others the moment between
 * the two calls is the risk that remains.
 *
 * @returns Their state of the rule, to be put back; null when nothing was lost.
 */
export async function overwrittenBy(
  helpDesk: HelpDesk,
  { kind, rule, written }: Write,
  options: CallOptions,
): Promise<DeskRule | null> {
  const revisions = await helpDesk.readRevisions(kind, rule.id, options);
  const ours = revisions?.findIndex((state) => isSame(state, written.body)) ?? -1;
  const before = ours < 0 ? undefined : revisions?.[ours + 1];
  if (before === undefined || isSame(before, rule.body)) return null;
  return { id: rule.id, body: { ...rule.body, ...before } };
}

const isSame = (one: DeskRule["body"], other: DeskRule["body"]): boolean =>
  PARTS.every((part) => changedPaths(one[part], other[part]).length === 0);
