import { setImmediate as breathe } from "node:timers/promises";
import type { Template } from "#contract/templates";
import { type AuditedText, auditTemplates } from "#domain/templates/auditTemplates";
import { readTemplateItems } from "#domain/templates/readTemplateItems";
import type { TemplateItem } from "#domain/templates/templateItem";
import type { GlossaryEntry } from "#domain/wording/message";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { RULE_KINDS, type StoredRule } from "./rules";

export type JudgedText = Omit<Template, "reach30" | "reach90">;

/** So many rules are judged before other work gets its turn: about 50 ms. */
const AT_ONCE = 4;

/**
 * Judges the texts that rules send to customers.
 *
 * Rules go in small groups, so that nobody waits for a long list. Dynamic content comes last,
 * together with the rules that use it: whether a content reaches customers depends on them.
 */
export async function judgeTexts(
  rules: readonly StoredRule[],
  glossary: readonly GlossaryEntry[],
): Promise<JudgedText[]> {
  const items = rules.flatMap(readItem);
  const contents = items.filter(({ type }) => type === "dynamic_content");
  const others = items.filter(({ type }) => type !== "dynamic_content");
  const options = { glossary, languages: everyLanguage };
  const judged: AuditedText[] = [];
  for (let at = 0; at < others.length; at += AT_ONCE) {
    judged.push(...auditTemplates(others.slice(at, at + AT_ONCE), options));
    await breathe();
  }
  if (contents.length > 0) {
    const users = others.filter((item) => JSON.stringify(item).includes("{{dc."));
    const texts = auditTemplates([...users, ...contents], options);
    judged.push(...texts.filter(({ type }) => type === "dynamic_content"));
  }
  return judged.map(toTemplate);
}

/** A rule that the domain cannot read holds no text that we could judge; it is left out. */
const readItem = ({ type, body }: StoredRule): readonly TemplateItem[] =>
  readTemplateItems({ [RULE_KINDS[type].split("/").at(-1) ?? ""]: [body] }).items;

const toTemplate = (text: AuditedText): JudgedText => ({
  key: [text.type, text.id, text.actionIndex ?? text.locale ?? ""].join(":"),
  type: text.type,
  id: String(text.id),
  title: text.title,
  locale: text.locale ?? null,
  active: text.active,
  format: text.format,
  subject: text.subject ?? null,
  body: text.body,
  findings: [...text.findings],
  score: text.score,
  proposal: text.proposal,
});
