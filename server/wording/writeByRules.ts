import type { Message, Rewrite } from "#domain/wording/message";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import type { AccountTransaction } from "../db/inAccount";
import { findGlossary } from "./findGlossary";

type ByRules = Pick<Rewrite, "body" | "lang"> & {
  readonly isLeftAlone: boolean;
  /** What the account never wants touched. */
  readonly untouched: readonly string[];
};

/** A message by our own rules, and whether it is one that nobody but its owners may change. */
export async function writeByRules(
  tx: AccountTransaction,
  { ticketId, message }: { ticketId: number; message: Message },
): Promise<ByRules> {
  const glossary = await findGlossary(tx, ticketId);
  const { body, lang, problems } = rewriteMessage(message, glossary, everyLanguage);
  const isLeftAlone = problems.some(
    ({ type }) => type === "untouchable" || type.startsWith("language-"),
  );
  const untouched = glossary.flatMap(({ kind, avoid }) => (kind === "keep" ? [avoid] : []));
  return { body, lang, isLeftAlone, untouched };
}
