import { type AuditedText, auditText, type TextOptions } from "./auditText";
import { customerTexts } from "./customerTexts";
import { contentNamesIn, staffContent } from "./sharedContent";
import type { TemplateItem } from "./templateItem";

type AuditOptions = TextOptions & {
  /** Language tags by locale id. */
  readonly locales?: ReadonlyMap<string, string>;
  /** Names of dynamic content that there is besides these items. */
  readonly known?: ReadonlySet<string>;
};

/**
 * Every text of these items that reaches customers, with findings, a score and a proposal.
 *
 * Dynamic content comes out unless only rules for staff use it; a rule whose text is nothing but a
 * dynamic content placeholder has no text of its own, and its row points at the variants.
 *
 * @param items - Best all items of an account at once, so that uses of dynamic content are seen.
 */
export function auditTemplates(
  items: readonly TemplateItem[],
  options: AuditOptions = {},
): AuditedText[] {
  const forStaff = staffContent(items);
  const known = new Set([...(options.known ?? []), ...items.flatMap(contentNamesIn)]);
  return items
    .filter(
      (item) =>
        item.type !== "dynamic_content" || !contentNamesIn(item).some((name) => forStaff.has(name)),
    )
    .flatMap((item) => customerTexts(item, options.locales))
    .map((text) => auditText(text, known, options));
}
