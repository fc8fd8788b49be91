import { createHash } from "node:crypto";
import { setImmediate as breathe } from "node:timers/promises";
import { type AuditedText } from "#domain/templates/auditText";
import { auditTemplates } from "#domain/templates/auditTemplates";
import { readTemplateItems } from "#domain/templates/readTemplateItems";
import { contentNamesIn, staffContent } from "#domain/templates/sharedContent";
import type { TemplateItem } from "#domain/templates/templateItem";
import type { GlossaryEntry } from "#domain/wording/message";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import type { StoredText } from "../db/tables/templates";
import { RULE_KEYS, type StoredRule } from "./rules";
import { toStoredText } from "./toStoredText";

/** Judged items of all accounts that are kept in memory: an item that did not change is not judged twice. */
const MOST_KEPT = 20_000;
const kept = new Map<string, readonly AuditedText[]>();

/** So much is judged before other work gets its turn. */
const TURN_MS = 25;

/**
 * Judges the texts that rules send to customers.
 *
 * What was judged before, in the same words and beside the same dynamic content, is taken from
 * memory; the rest goes in turns, so that nobody waits for a long list.
 */
export async function judgeTexts(
  rules: readonly StoredRule[],
  glossary: readonly GlossaryEntry[],
): Promise<StoredText[]> {
  const items = rules.flatMap(readItem);
  const known = items.flatMap(contentNamesIn);
  const forStaff = staffContent(items);
  const contents = items.filter(({ type }) => type === "dynamic_content");
  const judged: StoredText[] = [];
  let began = performance.now();
  for (const item of items) {
    if (contentNamesIn(item).some((name) => forStaff.has(name))) continue;
    const beside = known.filter((name) => JSON.stringify(item).includes(`dc.${name}`));
    const key = digestOf([item, beside, glossary]);
    const texts = kept.get(key) ?? judge(item, contents, glossary);
    keep(key, texts);
    judged.push(...texts.map(toStoredText));
    if (performance.now() - began < TURN_MS) continue;
    await breathe();
    began = performance.now();
  }
  return judged;
}

/** With the account's dynamic content beside it, so that the text knows what there is. */
function judge(
  item: TemplateItem,
  contents: readonly TemplateItem[],
  glossary: readonly GlossaryEntry[],
): readonly AuditedText[] {
  const known = new Set(contents.flatMap(contentNamesIn));
  return auditTemplates([item], { glossary, languages: everyLanguage, known });
}

function keep(key: string, texts: readonly AuditedText[]): void {
  kept.delete(key);
  kept.set(key, texts);
  if (kept.size <= MOST_KEPT) return;
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}

const digestOf = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("base64");

/** A rule that the domain cannot read holds no text that we could judge; it is left out. */
const readItem = ({ type, body }: StoredRule): readonly TemplateItem[] =>
  readTemplateItems({ [RULE_KEYS[type]]: [body] }).items;
