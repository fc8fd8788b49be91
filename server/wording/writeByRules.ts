import type { Message, Rewrite } from "#domain/wording/message";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import type { AccountTransaction } from "../db/inAccount";
import { findGlossary } from "./findGlossary";

/** A message by our own rules, and whether it is one that nobody but its owners may change. */
export async function writeByRules(
  tx: AccountTransaction,
  { ticketId, message }: { ticketId: number; message: Message },
): Promise<Pick<Rewrite, "body" | "lang"> & { isLeftAlone: boolean }> {
  const glossary = await findGlossary(tx, ticketId);
  const { body, lang, problems } = rewriteMessage(message, glossary, everyLanguage);
  const isLeftAlone = problems.some(
    ({ type }) => type === "untouchable" || type.startsWith("language-"),
  );
  return { body, lang, isLeftAlone };
}
