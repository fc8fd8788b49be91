import type { AccountTransaction } from "../../db/inAccount";
import { listAudits, type StoredAudit } from "../../sync/listAudits";
import { listGroupNames } from "../../tickets/listGroupNames";
import { findPeople } from "./findPeople";
import { replayTicket, type TicketRow } from "./replayTicket";
import type { SeenSending, Sending } from "./sending";
import { sendingIn } from "./sendingIn";

/** The tickets of these sendings as they were then, one each. */
export async function readSendings(
  tx: AccountTransaction,
  sendings: readonly Sending[],
): Promise<SeenSending[]> {
  const ids = [...new Set(sendings.map(({ ticketId }) => ticketId))];
  if (ids.length === 0) return [];
  const rows = await tx.selectFrom("tickets").selectAll().where("ticket_id", "in", ids).execute();
  const audits = await listAudits(tx, ids);
  const people = await findPeople(tx, rows, [...audits.values()].flat());
  const names = { people, groups: await listGroupNames(tx) };
  return rows.flatMap((row) => {
    const sending = sendings.find(({ ticketId }) => ticketId === row.ticket_id);
    const own = audits.get(row.ticket_id) ?? [];
    if (sending === undefined) return [];
    return [seenOf(row, own, { sending, names })];
  });
}

type Names = Parameters<typeof replayTicket>[2];

function seenOf(
  row: TicketRow,
  audits: readonly StoredAudit[],
  { sending, names }: { sending: Sending; names: Names },
): SeenSending {
  const found = sendingIn(audits, sending);
  const until = found?.index ?? audits.length - 1;
  const ticket = replayTicket(row, audits.slice(0, until + 1), names);
  return {
    ticket,
    sentAt: audits[until]?.created_at ?? sending.at.toISOString(),
    sent: found?.sent ?? null,
  };
}
