import { customerTexts } from "./customerTexts";
import type { TemplateItem } from "./templateItem";

const USE = /\{\{-?\s*dc\.([\w-]+)\s*-?\}\}/g;
const ONLY = /^(?:<[^<>]*>|\s)*\{\{-?\s*dc\.([\w-]+)\s*-?\}\}(?:<[^<>]*>|\s)*$/;

/** The name by which rules use an item of dynamic content, as a list of none or one. */
export function contentNamesIn(item: TemplateItem): string[] {
  if (item.type !== "dynamic_content") return [];
  return namesIn(item.content.placeholder ?? "");
}

/** The dynamic content inside a text, each name once. */
export const contentUsedIn = (text: string): string[] => [...new Set(namesIn(text))];

/** The dynamic content that a text consists of; null when it has words of its own. */
export const onlyContentOf = (body: string): string | null =>
  ONLY.exec(body.slice(0, 2000))?.[1] ?? null;

/**
 * Dynamic content that rules use, but none of them in a text for customers, neither directly nor
 * through other dynamic content.
 */
export function staffContent(items: readonly TemplateItem[]): ReadonlySet<string> {
  const used = new Set<string>();
  const reached = new Set<string>();
  for (const item of items) {
    if (item.type === "dynamic_content") continue;
    if ("rule" in item)
      for (const { value } of item.rule.actions)
        for (const name of namesIn(textIn(value))) used.add(name);
    for (const { subject = "", body } of customerTexts(item))
      for (const name of namesIn(`${subject} ${body}`)) reached.add(name);
  }
  for (let grown = true; grown;) grown = reachFurther(items, reached);
  return new Set([...used].filter((name) => !reached.has(name)));
}

/** Adds what the reached content uses in turn; false when nothing was added. */
function reachFurther(items: readonly TemplateItem[], reached: Set<string>): boolean {
  const before = reached.size;
  for (const item of items) {
    if (item.type !== "dynamic_content" || !contentNamesIn(item).some((name) => reached.has(name)))
      continue;
    for (const { content } of item.content.variants)
      for (const name of namesIn(content ?? "")) reached.add(name);
  }
  return reached.size > before;
}

const namesIn = (text: string): string[] => [...text.matchAll(USE)].map(([, name]) => name ?? "");

const textIn = (value: unknown): string => {
  if (typeof value === "string") return value;
  return value === undefined ? "" : JSON.stringify(value);
};
