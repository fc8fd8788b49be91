import type { Fix } from "#contract/fixes";
import { judgeFix } from "#domain/patterns/judgeFix";
import type { AccountTransaction } from "../../db/inAccount";
import type { Caller } from "../../http/caller";
import { listNames } from "../../tickets/listNames";
import { aliasesOf } from "../aliasesOf";
import { listContacts } from "../listContacts";
import { readProfile } from "../readProfile";

const MOST_SHOWN = 50;

type Contacts = Awaited<ReturnType<typeof listContacts>>;

/** What was done against a pattern, newest first, each judged by what has come since. */
export async function listFixes(
  tx: AccountTransaction,
  caller: Caller,
  { patternId, now }: { patternId: number; now: Date },
): Promise<Fix[]> {
  const rows = await tx
    .selectFrom("fixes")
    .selectAll()
    .where("pattern_id", "in", await aliasesOf(tx, patternId))
    .where("removed_at", "is", null)
    .orderBy("fixed_at", "desc")
    .execute();
  if (rows.length === 0) return [];
  const contacts = await listContacts(tx, caller, patternId);
  const profile = await readProfile(tx);
  const returns = rows.map(({ fixed_at }) => returnsAfter(contacts, fixed_at.getTime()));
  const names = await listNames(tx, [
    ...rows.map(({ registered_by }) => registered_by),
    ...returns.flatMap(({ cameBack }) => cameBack.map(({ requester }) => requester)),
  ]);
  return rows.map((row, at) => {
    const { cameBack = [], newcomers = 0 } = returns[at] ?? {};
    const times = contacts.map((contact) => contact.at);
    return {
      id: String(row.fix_id),
      text: row.text,
      fixedAt: row.fixed_at.toISOString(),
      by: names.get(row.registered_by) ?? "",
      ...judgeFix({ times, fixedAt: row.fixed_at.getTime(), now: now.getTime(), profile }),
      cameBack: cameBack.slice(0, MOST_SHOWN).map((contact) => ({
        id: String(contact.requester),
        name: names.get(contact.requester) ?? "",
        ticketId: String(contact.ticketId),
        at: new Date(contact.at).toISOString(),
      })),
      cameBackCount: cameBack.length,
      newcomers,
    };
  });
}

/** Their first ticket after the fix, of those who wrote before it as well; and how many are new. */
function returnsAfter(contacts: Contacts, fixedAt: number) {
  const before = new Set(contacts.filter(({ at }) => at < fixedAt).map((one) => one.requester));
  const after = new Map<number, Contacts[number]>();
  for (const contact of contacts) {
    if (contact.at >= fixedAt && !after.has(contact.requester)) {
      after.set(contact.requester, contact);
    }
  }
  const cameBack = [...after.values()].filter(({ requester }) => before.has(requester));
  return { cameBack, newcomers: after.size - cameBack.length };
}
