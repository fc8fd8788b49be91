import { checkWords, type CheckedWords } from "#domain/templates/checkWords";
import { type AccountTransaction, inAccount } from "../db/inAccount";
import type { Database } from "../db/openDatabase";
import { Problem } from "../errors";
import { type Doing, saveWords } from "./changeProposal";
import { findGlossary } from "./findGlossary";
import { proposalState } from "./proposalOf";
import { findStanding } from "./standings";
import type { Standing } from "./states";
import { isWritable } from "./writable";

type Words = { readonly key: string; readonly subject?: string | undefined; readonly body: string };

/** What speaks against these words; nothing is saved. */
export async function judgeWords(db: Database, accountId: number, words: Words) {
  const { checked } = await inAccount(db, accountId, (tx) => look(tx, words));
  return { problems: [...checked.problems], score: checked.score, grade: checked.grade };
}

/** Saves words by hand, unless something speaks against them that the writer does not answer for. */
export async function editWords(
  db: Database,
  { despite, ...words }: Words & { readonly despite: boolean },
  doing: Doing,
) {
  return inAccount(db, doing.accountId, async (tx) => {
    const { standing, checked, subject } = await look(tx, words);
    const saved = checked.problems.every(({ blocks }) => !blocks && despite);
    if (saved) await saveWords(tx, doing, { standing, words: { subject, body: words.body } });
    return {
      saved,
      problems: [...checked.problems],
      now: await proposalState(tx, words.key),
    };
  });
}

type Looked = { standing: Standing; checked: CheckedWords; subject: string | null };

async function look(tx: AccountTransaction, { key, subject, body }: Words): Promise<Looked> {
  const standing = await findStanding(tx, key);
  const { text } = standing;
  if (!isWritable(text))
    throw new Problem("conflict", "This text is changed in Zendesk, not here.");
  if (text.subject === null && subject !== undefined) {
    throw new Problem("invalid_request", "This text has no subject.");
  }
  const { format } = text;
  const source =
    text.subject === null ? { format, body: text.body } : { ...text, subject: text.subject };
  const own = text.subject === null ? {} : { subject: subject ?? text.subject };
  const checked = checkWords(source, { ...own, body }, await findGlossary(tx));
  return { standing, checked, subject: own.subject ?? null };
}
