import { sql } from "kysely";
import type { TicketCare } from "#contract/handovers";
import { businessClock } from "#domain/ownership/calendar/businessClock";
import type { Policy } from "#domain/ownership/policy";
import type { AccountTransaction } from "../db/inAccount";
import { findContactFields } from "../tickets/findContactFields";
import { type Contact, contactsIn } from "./readSetup";

/** Somebody who did nothing for two working days, while others worked, is away. */
const SILENT_MS = 16 * 3_600_000;
const LOOKS_BACK = sql.lit("14 days");
const LATELY_MS = 3 * 86_400_000;

type Absence = Pick<TicketCare, "away" | "cover">;
type Person = { readonly id: number; readonly name: string; readonly groups: readonly number[] };

/** Whether the customer's contact can look after them now, and who could instead. */
export async function findAbsence(
  tx: AccountTransaction,
  ticketId: number,
  policy: Policy,
  now: Date,
): Promise<Absence> {
  const contactId = await findContactId(tx, ticketId);
  const known = await findPerson(tx, contactId);
  if (known === null) return { away: null, cover: null };
  const contacts = contactsIn(policy);
  const seen = await listLastSeen(tx, now);
  const why = whyAway(known, { contacts, seen, policy, now });
  if (why === null) return { away: null, cover: null };
  return {
    away: {
      person: { id: String(known.id), name: known.name },
      why,
      lastSeenAt: seen.get(known.id)?.toISOString() ?? null,
    },
    cover: await findCover(tx, known, { contacts, seen, now }),
  };
}

type Around = {
  readonly contacts: readonly Contact[];
  readonly seen: ReadonlyMap<number, Date>;
  readonly policy: Policy;
  readonly now: Date;
};

function whyAway(
  person: Person & { suspended: boolean; active: boolean },
  { contacts, seen, policy, now }: Around,
): "gone" | "suspended" | "silent" | null {
  if (!person.active) return "gone";
  if (person.suspended) return "suspended";
  if (!contacts.some(({ id }) => id === person.id)) return "gone";
  const last = seen.get(person.id)?.getTime();
  const clock = businessClock(policy.calendar);
  const isAway = (at: number) =>
    clock.between(at, now.getTime()) > SILENT_MS && now.getTime() - at > LATELY_MS;
  const isAnybodyHere = [...seen.values()].some((at) => !isAway(at.getTime()));
  return last !== undefined && isAway(last) && isAnybodyHere ? "silent" : null;
}

/** Who is named in the contact field, able or not; else who looks after the customer by the rules. */
async function findContactId(tx: AccountTransaction, ticketId: number): Promise<number | null> {
  const { contact } = await findContactFields(tx);
  const row = await tx
    .selectFrom("tickets as t")
    .leftJoin("ownerships as o", (join) =>
      join.onRef("o.account_id", "=", "t.account_id").onRef("o.ticket_id", "=", "t.ticket_id"),
    )
    .select(["t.custom_fields", "o.owner_id", "o.suggested_owner_id"])
    .where("t.ticket_id", "=", ticketId)
    .executeTakeFirst();
  const named = Number(row?.custom_fields.find(({ id }) => id === contact)?.value ?? 0);
  if (Number.isSafeInteger(named) && named > 0) return named;
  return row?.owner_id ?? row?.suggested_owner_id ?? null;
}

async function findPerson(tx: AccountTransaction, userId: number | null) {
  if (userId === null) return null;
  const row = await tx
    .selectFrom("people")
    .select(["user_id", "name", "suspended", "active"])
    .where("user_id", "=", userId)
    .where("role", "<>", "end-user")
    .executeTakeFirst();
  if (row === undefined) return null;
  const groups = await tx
    .selectFrom("memberships")
    .select("group_id")
    .where("user_id", "=", userId)
    .execute();
  return { ...row, id: row.user_id, groups: groups.map(({ group_id }) => group_id) };
}

/** When each of our people last did something on any ticket. */
async function listLastSeen(tx: AccountTransaction, now: Date): Promise<Map<number, Date>> {
  const { rows } = await sql<{ id: number; at: Date }>`
    select a.author_id as id, max(a.created_at) as at
      from audits a
      join people p on p.account_id = a.account_id and p.user_id = a.author_id
     where a.created_at > ${now}::timestamptz - ${LOOKS_BACK}::interval and p.role <> 'end-user'
     group by a.author_id
  `.execute(tx);
  return new Map(rows.map(({ id, at }) => [id, at]));
}

/** A colleague of the same team who was here lately and looks after the fewest customers. */
async function findCover(
  tx: AccountTransaction,
  away: Person,
  { contacts, seen, now }: Pick<Around, "contacts" | "seen" | "now">,
): Promise<Absence["cover"]> {
  const load = await tx
    .selectFrom("ownerships as o")
    .innerJoin("tickets as t", (join) =>
      join.onRef("t.account_id", "=", "o.account_id").onRef("t.ticket_id", "=", "o.ticket_id"),
    )
    .select(["o.owner_id", (count) => count.fn.countAll<number>().as("tickets")])
    .where("t.status", "in", ["new", "open", "pending", "hold"])
    .where("t.deleted", "=", false)
    .groupBy("o.owner_id")
    .execute();
  const loadOf = (id: number) => load.find(({ owner_id }) => owner_id === id)?.tickets ?? 0;
  const isHere = (id: number) => now.getTime() - (seen.get(id)?.getTime() ?? 0) < LATELY_MS;
  const sharesTeam = ({ groupIds }: Contact) => groupIds.some((id) => away.groups.includes(id));
  const [best] = contacts
    .filter(({ id }) => id !== away.id)
    .sort(
      (one, other) =>
        Number(isHere(other.id)) - Number(isHere(one.id)) ||
        Number(sharesTeam(other)) - Number(sharesTeam(one)) ||
        loadOf(one.id) - loadOf(other.id) ||
        one.name.localeCompare(other.name),
    );
  if (best === undefined) return null;
  const groupId = best.groupIds.find((id) => away.groups.includes(id)) ?? best.groupIds[0] ?? 0;
  return {
    id: String(best.id),
    name: best.name,
    groupId: String(groupId),
    looksAfter: loadOf(best.id),
  };
}
