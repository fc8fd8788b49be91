import { sql } from "kysely";
import type { Settings } from "#contract/settings";
import { isTimeZone } from "#domain/ownership/calendar/zone";
import { Policy } from "#domain/ownership/policy";
import type { AccountTransaction } from "../db/inAccount";
import { findContactFields } from "./findContactFields";

/** Roles of the help desk that cannot write to customers. */
const LIGHT_AGENT = 1;

/** What of an account's settings decides how tickets are judged. */
type JudgingSettings = Pick<Settings, "itGroups" | "customerGroups" | "supervisors" | "ownership">;

/**
 * The policy that settings mean, saved or not, with who works where now.
 *
 * @param requesters - Customers whose names are wanted in explanations.
 */
export async function policyFrom(
  tx: AccountTransaction,
  { itGroups, customerGroups, supervisors, ownership }: JudgingSettings,
  requesters: readonly number[] = [],
): Promise<Policy> {
  const fields = await findContactFields(tx);
  return Policy.parse({
    it_groups: itGroups.map(Number),
    customer_groups: customerGroups.map(Number),
    supervisors: supervisors.map(Number),
    outside: ownership.outside,
    users: [...(await listStaff(tx)), ...(await listCustomers(tx, requesters))],
    calendar: ownership.calendar ?? (await readCalendar(tx)),
    one_team: ownership.oneTeam.map((groups) => groups.map(Number)),
    thresholds: ownership.thresholds,
    exceptions: ownership.exceptions.map(({ groups, brands, thresholds }) => ({
      groups: groups.map(Number),
      brands: brands.map(Number),
      thresholds,
    })),
    off: ownership.off,
    internal_phrases: ownership.internalPhrases,
    fields: {
      ...(fields.contact === null ? {} : { cx_owner: fields.contact }),
      ...(fields.nextUpdate === null ? {} : { next_update: fields.nextUpdate }),
    },
  });
}

async function listStaff(tx: AccountTransaction) {
  const staff = await tx
    .selectFrom("people")
    .select(["user_id", "name", "email", "role", "role_type", "only_private_comments"])
    .select("organization_id")
    .select(["suspended", "active"])
    .where("role", "<>", "end-user")
    .execute();
  const memberships = await tx.selectFrom("memberships").select(["user_id", "group_id"]).execute();
  const groups = new Map<number, number[]>();
  for (const { user_id, group_id } of memberships) {
    groups.set(user_id, [...(groups.get(user_id) ?? []), group_id]);
  }
  return staff.map((person) => ({
    id: person.user_id,
    name: person.name,
    ...(person.email === null ? {} : { email: person.email }),
    role: person.role,
    light: person.only_private_comments || person.role_type === LIGHT_AGENT,
    ...(person.organization_id === null ? {} : { organization: person.organization_id }),
    suspended: person.suspended || !person.active,
    groups: groups.get(person.user_id) ?? [],
  }));
}

async function listCustomers(tx: AccountTransaction, requesters: readonly number[]) {
  if (requesters.length === 0) return [];
  const customers = await tx
    .selectFrom("people")
    .select(["user_id", "name", "email"])
    .where("role", "=", "end-user")
    .where("user_id", "in", [...requesters])
    .execute();
  return customers.map(({ user_id, name, email }) => ({
    id: user_id,
    name,
    ...(email === null ? {} : { email }),
    role: "end-user" as const,
  }));
}

const ALL_DAY = [["00:00", "24:00"]];

/** Round the clock, in the time zone that most of the staff works in. */
async function readCalendar(tx: AccountTransaction) {
  const { rows } = await sql<{ zone: string }>`
    select time_zone as zone from people
     where role <> 'end-user' and active and time_zone is not null
     group by time_zone order by count(*) desc, time_zone limit 1
  `.execute(tx);
  const timeZone = rows[0]?.zone;
  if (timeZone === undefined || !isTimeZone(timeZone)) return null;
  const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, ALL_DAY]);
  return { timeZone, hours: Object.fromEntries(days) as Record<string, string[][]>, holidays: [] };
}
