import type { SentenceWarning } from "#contract/incidents";
import { checkBeforeSend } from "#domain/wording/checkBeforeSend";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import type { AccountTransaction } from "../../db/inAccount";

/** What customers should not meet in these words, and how they could read; the facts stay the same. */
export async function checkWords(
  tx: AccountTransaction,
  text: string,
): Promise<{ warnings: SentenceWarning[]; proposal: string | null }> {
  const settings = await tx.selectFrom("settings").select("settings").executeTakeFirst();
  const glossary = settings?.settings.glossary ?? [];
  const message = { body: text, format: "text" as const };
  const warnings = checkBeforeSend(message, glossary, everyLanguage).map(
    ({ kind, text: found, instead }) => ({ kind, text: found, instead: [...instead] }),
  );
  const { body, written } = rewriteMessage(message, glossary, everyLanguage);
  return { warnings, proposal: written === "edited" && body !== text ? body : null };
}
