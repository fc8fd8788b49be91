import type { Finding, GlossaryEntry, Message } from "#domain/wording/message";
import type { Translate } from "../i18n/translate";
import type { Engine } from "./engine";

/** What a last look at a reply found: a sentence to show, and whether it is worth a stop. */
export type DraftCheck = { readonly sentence: string; readonly isGrave: boolean };

const MOST_NAMED = 3;

/**
 * Looks at a public reply right before it is sent; takes a few milliseconds.
 *
 * A placeholder that nobody filled is grave: it reaches the customer as it stands. Words from
 * inside the house and times that are none are worth a second look.
 *
 * @returns Null when there is nothing to say.
 */
export function checkDraft(
  engine: Pick<Engine, "findFacts" | "findFindings">,
  message: Message,
  { glossary, t }: { glossary: readonly GlossaryEntry[]; t: Translate },
): DraftCheck | null {
  const gaps = engine
    .findFacts(message.body, message.format, true)
    .filter(({ kind }) => kind === "placeholder" || kind === "control-tag")
    .map(({ text }) => text);
  const findings = engine.findFindings(message, glossary).filter((one) => one.in === "body");
  const inside = findings.filter(isInternal).map(({ text }) => text);
  const vague = findings
    .filter(({ category }) => category === "vague-time")
    .map(({ text }) => text);

  const sentences = [
    gaps.length === 0 ? null : t("wording.save.gap", { words: quoted(gaps) }),
    inside.length === 0 ? null : t("wording.save.inside", { words: quoted(inside) }),
    vague.length === 0 ? null : t("wording.save.vague", { words: quoted(vague) }),
  ].filter((sentence) => sentence !== null);
  if (sentences.length === 0) return null;
  return { sentence: sentences.join(" "), isGrave: gaps.length > 0 };
}

const isInternal = ({ category, severity }: Finding): boolean =>
  category === "internal-term" && severity === "high";

const quoted = (words: readonly string[]): string =>
  [...new Set(words)]
    .slice(0, MOST_NAMED)
    .map((word) => `“${word}”`)
    .join(", ");
