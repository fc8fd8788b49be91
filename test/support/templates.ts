import { readTemplateItems } from "#domain/templates/readTemplateItems";
import type { TemplateItem } from "#domain/templates/templateItem";

type Action = { field: string; value: unknown };

const NOTICE = "Your request ({{ticket.id}}) has been received.";

/** A mail to somebody, the requester if nobody is named. */
export const aMail = (
  body = NOTICE,
  recipient = "requester_id",
  subject = "[{{ticket.id}}] News",
): Action => ({
  field: "notification_user",
  value: [recipient, subject, body],
});

/** A trigger as the API returns it. */
export const aTrigger = (
  actions: readonly Action[] = [aMail()],
  more: Record<string, unknown> = {},
) => ({
  url: "https://acme.zendesk.com/api/v2/triggers/11.json",
  id: 11,
  title: "Notify requester",
  active: true,
  category_id: "900",
  conditions: { all: [{ field: "update_type", operator: "is", value: "Create" }], any: [] },
  actions,
  ...more,
});

/** A macro as the API returns it. */
export const aMacro = (actions: readonly Action[]) => ({
  id: 31,
  title: "Ask for more",
  active: true,
  restriction: null,
  actions,
});

/** A dynamic content item as the API returns it. */
export const aContent = (contents: readonly string[] = [NOTICE], name = "received") => ({
  id: 41,
  name,
  placeholder: `{{dc.${name}}}`,
  default_locale_id: 1,
  variants: contents.map((content, index) => ({
    id: 410 + index,
    content,
    locale_id: index + 1,
    active: true,
  })),
});

/** Items of these objects; a test must not go on when one cannot be read. */
export function itemsOf(...values: readonly unknown[]): TemplateItem[] {
  return values.flatMap((value) => {
    const { items, faults } = readTemplateItems(value);
    if (faults.length > 0) throw new Error(faults.join("\n"));
    return [...items];
  });
}
