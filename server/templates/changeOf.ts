import type { DeskRule, RuleChange } from "../helpdesks/helpDesk";
import { placeOf } from "./compareItem";
import type { ItemRow } from "./runs";

/** What is sent to the help desk to make a rule say what this one says; lists go whole. */
export function changeOf({ body }: DeskRule, item: ItemRow): RuleChange {
  if (item.type === "dynamic_content") {
    const { part } = placeOf(item);
    const variants: readonly unknown[] = Array.isArray(body["variants"]) ? body["variants"] : [];
    const variant = variants.find((one) => hasId(one, part));
    return { variantId: part, content: contentOf(variant) };
  }
  if (item.type === "macro") return { actions: body["actions"] };
  return { conditions: body["conditions"], actions: body["actions"] };
}

const hasId = (value: unknown, id: string): boolean =>
  typeof value === "object" && value !== null && "id" in value && String(value.id) === id;

const contentOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "content" in value ? String(value.content) : "";
