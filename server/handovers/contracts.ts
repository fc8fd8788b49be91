import { sql } from "kysely";
import type { z } from "zod";
import type { HandoverContract, storeContract as asked } from "#contract/handovers";
import type { AccountTransaction } from "../db/inAccount";
import type { Tables } from "../db/tables/index";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";
import { readId } from "../http/readId";
import { listNames } from "../tickets/listNames";

type Asked = z.output<typeof asked.request>;
type Row = Tables["handover_contracts"];

/**
 * Stores what was agreed at a hand-over. The same contract sent again changes nothing.
 *
 * @throws {Problem} `invalid_request` when neither the three answers nor a reason are there.
 */
export async function storeContract(
  tx: AccountTransaction,
  caller: Caller,
  { request, now }: { request: Asked; now: Date },
): Promise<HandoverContract> {
  requireAnswers(request, now);
  const ticketId = readId(request.ticketId);
  await tx
    .insertInto("handover_contracts")
    .values({
      account_id: caller.accountId,
      contract_id: request.contractId,
      ticket_id: ticketId,
      group_id: readId(request.groupId),
      given_by: caller.userId,
      given_at: now,
      stays_id: request.staysId === null ? null : readId(request.staysId),
      next_word_at: request.nextWordAt === null ? null : new Date(request.nextWordAt),
      told: request.told,
      told_words: request.toldWords.trim(),
      reason: request.reason?.trim() ?? null,
    })
    .onConflict((conflict) => conflict.columns(["account_id", "contract_id"]).doNothing())
    .execute();
  await matchContracts(tx, [ticketId]);
  const row = await tx
    .selectFrom("handover_contracts")
    .selectAll()
    .where("contract_id", "=", request.contractId)
    .where("ticket_id", "=", ticketId)
    .executeTakeFirst();
  if (row === undefined) throw new Problem("conflict", "This hand-over is of another ticket.");
  return present(row, await listNames(tx, [row.stays_id, row.given_by]));
}

function requireAnswers({ reason, staysId, nextWordAt, told }: Asked, now: Date): void {
  if (reason !== null && reason.trim() !== "") return;
  if (staysId === null || nextWordAt === null || told === null) {
    throw new Problem(
      "invalid_request",
      "Say who stays the customer's contact, when they write next and what the customer was told, or why not.",
    );
  }
  if (Date.parse(nextWordAt) <= now.getTime()) {
    throw new Problem("invalid_request", "The next word lies ahead; choose a later time.");
  }
}

/** Answers are given right before the save, or later by whoever opens the ticket. */
const BEFORE = sql.lit("15 minutes");

/** Ties hand-overs to what was agreed at them or after them, each agreement to one hand-over. */
export async function matchContracts(
  tx: AccountTransaction,
  ticketIds: readonly number[],
): Promise<void> {
  await sql`
    update handovers as h
       set contract_id = found.contract_id
      from handovers open
      cross join lateral (
        select c.contract_id from handover_contracts c
         where c.account_id = open.account_id and c.ticket_id = open.ticket_id
           and c.group_id = open.group_id
           and c.given_at >= open.at - ${BEFORE}::interval
           and not exists (select from handovers next
                            where next.account_id = open.account_id
                              and next.ticket_id = open.ticket_id
                              and next.at > open.at
                              and next.at - ${BEFORE}::interval <= c.given_at)
           and not exists (select from handovers other
                            where other.account_id = c.account_id
                              and other.ticket_id = c.ticket_id
                              and other.contract_id = c.contract_id)
         order by abs(extract(epoch from c.given_at - open.at)), c.contract_id
         limit 1
      ) as found
     where open.ticket_id = any(${ticketIds}::bigint[]) and open.contract_id is null
       and h.account_id = open.account_id and h.ticket_id = open.ticket_id
       and h.audit_id = open.audit_id
  `.execute(tx);
}

/** A contract with names in the place of ids. */
export const present = (row: Row, names: ReadonlyMap<number, string>): HandoverContract => ({
  contractId: row.contract_id,
  groupId: String(row.group_id),
  givenBy: names.get(row.given_by) ?? "",
  givenAt: row.given_at.toISOString(),
  stays:
    row.stays_id === null
      ? null
      : { id: String(row.stays_id), name: names.get(row.stays_id) ?? "" },
  nextWordAt: row.next_word_at?.toISOString() ?? null,
  told: row.told,
  toldWords: row.told_words,
  reason: row.reason,
});
