import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { BulkPreview } from "#contract/bulk";
import type { AccountTransaction } from "../../db/inAccount";
import { Problem } from "../../errors";
import type { Caller } from "../../http/caller";
import { canSee } from "../../sync/canSee";
import { firstSince } from "../firstSince";
import type { IncidentRow } from "../incidents/findIncident";
import { lastWord } from "../incidents/lastWord";

type BulkKind = "link" | "unlink" | "tell-untold" | "tell-all";

/** A ticket that would be changed. */
type PlannedItem = {
  readonly ticketId: number;
  readonly requesterId: number;
  readonly subject: string;
  readonly customer: string;
};

export type BulkPlan = {
  readonly items: readonly PlannedItem[];
  readonly left: BulkPreview["left"];
  readonly words: string | null;
  /** Changes with anything that the click would do. */
  readonly key: string;
};

type Scope = {
  readonly kind: BulkKind;
  readonly patternId: number;
  readonly incident: IncidentRow;
};

type Row = {
  ticket_id: number;
  requester_id: number;
  subject: string;
  customer: string | null;
  status: string;
  type: string | null;
  problem_id: number | null;
  was_told: boolean;
  got_words: boolean;
};

/**
 * Says what a click would do, ticket by ticket.
 *
 * Each customer is told once, on their newest ticket that can still be written to; who got these
 * very words before, on whatever ticket, is left out.
 *
 * @throws {Problem} `conflict` when there are no words to tell yet.
 */
export async function planBulk(
  tx: AccountTransaction,
  caller: Caller,
  scope: Scope,
): Promise<BulkPlan> {
  const { kind, incident } = scope;
  const isTelling = kind === "tell-untold" || kind === "tell-all";
  const words = isTelling ? incident.sentence : null;
  if (isTelling && words === null) {
    throw new Problem("conflict", "Agree on the sentence first; then it can be told.");
  }
  const rows = await listRows(tx, caller, { ...scope, words });
  const { items, left } = isTelling
    ? planTelling(rows, kind === "tell-untold")
    : planLinking(rows, kind, incident.problem_id);
  const said = JSON.stringify([kind, words, items.map(({ ticketId }) => ticketId)]);
  return { items, left, words, key: createHash("sha256").update(said).digest("hex") };
}

/** What must not happen twice: these words to this customer. */
export const onceKeyOf = (words: string, requesterId: number): string => {
  const plain = words.replace(/\s+/g, " ").trim();
  return `tell ${createHash("sha256").update(plain).digest("hex")} ${requesterId}`;
};

async function listRows(
  tx: AccountTransaction,
  caller: Caller,
  { patternId, incident, words }: Scope & { words: string | null },
): Promise<Row[]> {
  const key = words === null ? "" : onceKeyOf(words, 0).slice(0, -1);
  const { rows } = await sql<Row>`
    select t.ticket_id, t.requester_id, t.subject, r.name as customer, t.status, t.type,
           t.problem_id, ${lastWord("t")} is not null as was_told,
           exists (select from bulk_items i
                    where i.account_id = t.account_id and i.state <> 'failed'
                      and i.once_key = ${key} || t.requester_id::text) as got_words
      from pattern_tickets pt
      join tickets t using (account_id, ticket_id)
      left join people r on r.account_id = t.account_id and r.user_id = t.requester_id
     where pt.pattern_id = ${patternId} and not t.deleted and t.created_at >= ${incident.since}
       and pt.ticket_id >= ${firstSince(incident.since)}
       and t.ticket_id is distinct from ${incident.problem_id}::bigint and ${canSee(caller, "t")}
     order by t.created_at desc, t.ticket_id desc
  `.execute(tx);
  return rows;
}

function planLinking(
  rows: readonly Row[],
  kind: BulkKind,
  problemId: number | null,
): Pick<BulkPlan, "items" | "left"> {
  const open = rows.filter(({ status }) => status !== "closed");
  const isFree = ({ problem_id, type }: Row) => problem_id === null && type !== "problem";
  const isOurs = ({ problem_id }: Row) => problem_id !== null && problem_id === problemId;
  const chosen = open.filter(kind === "link" ? isFree : isOurs);
  return {
    items: chosen.map(toItem).sort((one, other) => one.ticketId - other.ticketId),
    left: {
      heard: 0,
      got: 0,
      closed: rows.length - open.length,
      linked: kind === "link" ? open.length - chosen.length : 0,
    },
  };
}

function planTelling(rows: readonly Row[], onlyUntold: boolean): Pick<BulkPlan, "items" | "left"> {
  const customers = new Map<number, Row[]>();
  for (const row of rows) {
    const held = customers.get(row.requester_id);
    if (held === undefined) customers.set(row.requester_id, [row]);
    else held.push(row);
  }
  const items: PlannedItem[] = [];
  const left = { heard: 0, got: 0, closed: 0, linked: 0 };
  for (const tickets of customers.values()) {
    const where =
      tickets.find(({ status }) => status !== "solved" && status !== "closed") ??
      tickets.find(({ status }) => status !== "closed");
    if (tickets.some(({ got_words }) => got_words)) left.got += 1;
    else if (onlyUntold && tickets.some(({ was_told }) => was_told)) left.heard += 1;
    else if (where === undefined) left.closed += 1;
    else items.push(toItem(where));
  }
  return { items: items.sort((one, other) => one.ticketId - other.ticketId), left };
}

const toItem = (row: Row): PlannedItem => ({
  ticketId: row.ticket_id,
  requesterId: row.requester_id,
  subject: row.subject,
  customer: row.customer ?? "",
});
