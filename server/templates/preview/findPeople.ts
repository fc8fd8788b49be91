import type { PreviewPerson } from "#domain/templates/preview/previewTicket";
import type { AccountTransaction } from "../../db/inAccount";
import type { StoredAudit } from "../../sync/listAudits";
import { addressesIn, idsIn, type PeopleById } from "./eventValues";

type Row = { requester_id: number; submitter_id: number | null; assignee_id: number | null };

/** Everybody who has to do with these tickets, looked up once. */
export async function findPeople(
  tx: AccountTransaction,
  tickets: readonly Row[],
  audits: readonly StoredAudit[],
): Promise<PeopleById> {
  const ids = new Set<number>();
  const note = (id: number | null) => id !== null && ids.add(id);
  for (const ticket of tickets) {
    note(ticket.requester_id);
    note(ticket.submitter_id);
    note(ticket.assignee_id);
  }
  for (const audit of audits) for (const id of idsIn(audit)) note(id);
  const addresses = [...new Set(audits.flatMap(addressesIn))];
  if (ids.size === 0) return () => null;
  const rows = await tx
    .selectFrom("people as p")
    .leftJoin("organizations as o", (join) =>
      join
        .onRef("o.account_id", "=", "p.account_id")
        .onRef("o.organization_id", "=", "p.organization_id"),
    )
    .select(["user_id", "p.name", "email", "role", "locale", "time_zone", "o.name as organization"])
    .where((where) =>
      where.or([
        where("user_id", "in", [...ids]),
        ...(addresses.length === 0 ? [] : [where("email", "in", addresses)]),
      ]),
    )
    .execute();
  const people = new Map(
    rows.map(({ user_id, time_zone, ...row }) => [
      user_id,
      { ...row, id: String(user_id), timeZone: time_zone },
    ]),
  );
  const byAddress = new Map([...people.values()].map((person) => [person.email, person]));
  return (who) => {
    if (typeof who === "string") return byAddress.get(who) ?? null;
    return who == null ? null : (people.get(who) ?? nameless(who));
  };
}

/** Somebody who was deleted, or is not read yet: names come out empty, as they would in a mail. */
const nameless = (id: number): PreviewPerson => ({
  id: String(id),
  name: "",
  email: null,
  role: "end-user",
  locale: null,
  timeZone: null,
  organization: null,
});
