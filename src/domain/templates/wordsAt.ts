import type { ItemId, TemplateType } from "./templateItem";

/** Where a text stands in its rule or item; `part` as in `TemplateText`. */
export type Place = { readonly type: TemplateType; readonly part: string };

/** The words of a text; null stands for "has no subject". */
export type Words = { readonly subject: string | null; readonly body: string };

/** A rule or item as the help desk's API returns it. */
export type Item = Readonly<Record<string, unknown>>;

/** The words that stand at a place of a rule or item; null when there is no text of that kind. */
export function wordsAt(item: Item, place: Place): Words | null {
  const held = heldAt(item, place);
  if (held === null) return null;
  const { value, slots } = held;
  const body = slots.body === null ? value : listOf(value)?.[slots.body];
  const subject = slots.subject === null ? null : listOf(value)?.[slots.subject];
  if (typeof body !== "string") return null;
  return { subject: typeof subject === "string" ? subject : null, body };
}

/** A copy of a rule or item with other words at a place. @throws {Error} When no text is there. */
export function withWords(item: Item, place: Place, words: Words): Item {
  const held = heldAt(item, place);
  if (held === null) throw new Error(`There is no text at ${place.type} ${place.part}.`);
  const { value, slots } = held;
  if (slots.body === null) return replaced(item, place, words.body);
  const list = [...(listOf(value) ?? [])];
  list[slots.body] = words.body;
  if (slots.subject !== null && words.subject !== null) list[slots.subject] = words.subject;
  return replaced(item, place, list);
}

/** Where subject and body stand in an action's value; a body of null is the whole value. */
type Slots = { readonly subject: number | null; readonly body: number | null };

const SLOTS: ReadonlyMap<unknown, Slots> = new Map([
  ["notification_user", { subject: 1, body: 2 }],
  ["deflection", { subject: 1, body: 2 }],
  ["notification_sms_user", { subject: null, body: 2 }],
  ["comment_value", { subject: null, body: 1 }],
  ["comment_value_html", { subject: null, body: 1 }],
]);

type Held = { readonly value: unknown; readonly slots: Slots };

function heldAt(item: Item, { type, part }: Place): Held | null {
  if (type === "status" || type === "survey_reason") return null;
  if (type === "dynamic_content") {
    const variant = variantsOf(item).find(({ id }) => id !== null && String(id) === part);
    return variant === undefined ? null : { value: variant.held["content"], slots: WHOLE };
  }
  const action = recordOf(listOf(item["actions"])?.[Number(part)]);
  const slots = SLOTS.get(action?.["field"]);
  return action === null || slots === undefined ? null : heldIn(action["value"], slots);
}

function heldIn(value: unknown, slots: Slots): Held {
  if (typeof value === "string") return { value, slots: WHOLE };
  const isShort = slots.body === 1 && listOf(value)?.length === 1;
  return { value, slots: isShort ? { subject: null, body: 0 } : slots };
}

const WHOLE: Slots = { subject: null, body: null };

function replaced(item: Item, { type, part }: Place, value: unknown): Item {
  if (type === "dynamic_content") {
    const variants = variantsOf(item).map(({ id, held }) =>
      id !== null && String(id) === part ? { ...held, content: value } : held,
    );
    return { ...item, variants };
  }
  const actions = (listOf(item["actions"]) ?? []).map((action, index) =>
    index === Number(part) ? { ...recordOf(action), value } : action,
  );
  return { ...item, actions };
}

const variantsOf = (item: Item): { id: ItemId | null; held: Item }[] =>
  (listOf(item["variants"]) ?? []).map((variant) => {
    const held = recordOf(variant) ?? {};
    const id = held["id"];
    return { id: typeof id === "number" || typeof id === "string" ? id : null, held };
  });

const listOf = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null);

const recordOf = (value: unknown): Item | null =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
