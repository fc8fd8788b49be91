import { sql } from "kysely";
import type { z } from "zod";
import type { Handover, listHandovers as asked } from "#contract/handovers";
import type { AccountTransaction } from "../db/inAccount";
import type { Caller } from "../http/caller";
import { canSee } from "../sync/canSee";
import { listGroupNames } from "../tickets/listGroupNames";
import { listNames } from "../tickets/listNames";
import { listTicketLines } from "../tickets/listTicketLines";
import { present } from "./contracts";

type Request = z.output<typeof asked.request>;
const DAY_MS = 86_400_000;

const KINDS = {
  all: sql<boolean>`true`,
  skipped: sql<boolean>`c.contract_id is null`,
  overridden: sql<boolean>`c.reason is not null`,
  agreed: sql<boolean>`(c.contract_id is not null and c.reason is null)`,
} as const;

/** Hand-overs of the last days, newest first, and how many of each kind there were. */
export async function listHandovers(
  tx: AccountTransaction,
  caller: Caller,
  { request, now }: { request: Request; now: Date },
): Promise<z.input<typeof asked.response>> {
  const { show, days, limit, offset } = request;
  const rows = rowsSince(tx, caller, new Date(now.getTime() - days * DAY_MS));
  const counts = await rows
    .select([
      sql<number>`count(*)`.as("all"),
      sql<number>`count(*) filter (where ${KINDS.agreed})`.as("agreed"),
      sql<number>`count(*) filter (where ${KINDS.overridden})`.as("overridden"),
      sql<number>`count(*) filter (where ${KINDS.skipped})`.as("skipped"),
    ])
    .executeTakeFirstOrThrow();
  const found = await rows
    .where(KINDS[show])
    .select(["h.ticket_id", "h.audit_id", "h.at", "h.author_id", "h.group_id", "h.contract_id"])
    .orderBy("h.at", "desc")
    .orderBy("h.audit_id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return { total: counts[show], counts, handovers: await withNames(tx, found) };
}

const rowsSince = (tx: AccountTransaction, caller: Caller, since: Date) =>
  tx
    .selectFrom("handovers as h")
    .innerJoin("tickets", (join) =>
      join
        .onRef("tickets.account_id", "=", "h.account_id")
        .onRef("tickets.ticket_id", "=", "h.ticket_id"),
    )
    .leftJoin("handover_contracts as c", (join) =>
      join.onRef("c.account_id", "=", "h.account_id").onRef("c.contract_id", "=", "h.contract_id"),
    )
    .where("h.at", ">", since)
    .where("tickets.deleted", "=", false)
    .where(canSee(caller));

type Found = {
  readonly ticket_id: number;
  readonly audit_id: number;
  readonly at: Date;
  readonly author_id: number;
  readonly group_id: number;
  readonly contract_id: string | null;
};

async function withNames(tx: AccountTransaction, found: readonly Found[]): Promise<Handover[]> {
  const lines = await listTicketLines(
    tx,
    found.map(({ ticket_id }) => ticket_id),
  );
  const ids = found.flatMap(({ contract_id }) => (contract_id === null ? [] : [contract_id]));
  const contracts =
    ids.length === 0
      ? []
      : await tx
          .selectFrom("handover_contracts")
          .selectAll()
          .where("contract_id", "in", ids)
          .execute();
  const names = await listNames(tx, [
    ...found.map(({ author_id }) => author_id),
    ...contracts.flatMap(({ stays_id, given_by }) => [stays_id, given_by]),
  ]);
  const groups = await listGroupNames(tx);
  return found.flatMap(({ ticket_id, audit_id, at, author_id, group_id, contract_id }) => {
    const ticket = lines.get(ticket_id);
    if (ticket === undefined) return [];
    const contract = contracts.find((one) => one.contract_id === contract_id);
    return [
      {
        ticket,
        auditId: audit_id,
        at: at.toISOString(),
        by: names.get(author_id) ?? "",
        to: { id: String(group_id), name: groups.get(group_id) ?? "" },
        contract: contract === undefined ? null : present(contract, names),
      },
    ];
  });
}
