import type { Policy, PolicyUser } from "./policy";

/** What the policy knows about the people on a ticket. */
export type People = {
  isListed(id: number): boolean;
  find(id: number): PolicyUser | undefined;
  /** Somebody who works for us; an unlisted person is, unless the ticket says otherwise. */
  isStaff(id: number, isCustomerOfTicket: boolean): boolean;
  isSupervisor(id: number): boolean;
  /** Somebody who can talk to customers: neither an end user, nor light, nor suspended. */
  canSpeak(id: number): boolean;
  /** Member of a customer-facing group; an unlisted person belongs to the ticket's group. */
  isCustomerFacing(id: number, ticketGroup: number | null): boolean;
  /** Do two people share a customer-facing group? */
  shareGroup(one: number, other: number, ticketGroup: number | null): boolean;
  isIt(groupId: number | null): boolean;
  /** Somebody of a partner firm: a ticket assigned to them has left the house. */
  isOutside(id: number | null): boolean;
  isCustomerGroup(groupId: number | null): boolean;
  /** The team that a group counts as when crossings are counted. */
  teamOf(groupId: number): number;
  /** Ids, mail addresses and names, as audits give them; what is unknown is left out. */
  resolve(who: readonly (number | string)[]): number[];
  nameOf(id: number | null): string;
  firstNameOf(id: number | null): string;
};

/** Reads people and groups of a policy once, for fast questions later. */
export function peopleOf(policy: Policy): People {
  const users = new Map(policy.users.map((user) => [user.id, user]));
  const byName = new Map<string, number>();
  for (const { id, name, email } of policy.users) {
    if (email !== undefined) byName.set(email.toLowerCase(), id);
    if (name !== undefined) byName.set(name.toLowerCase(), id);
  }
  const it = new Set(policy.it_groups);
  const customer = new Set(policy.customer_groups);
  const supervisors = new Set(policy.supervisors);
  const outside = outsidersOf(policy);
  const teams = new Map(
    policy.one_team.flatMap((groups) => groups.map((group) => [group, groups[0] ?? group])),
  );
  const groupsOf = (id: number, ticketGroup: number | null): readonly number[] =>
    users.get(id)?.groups ?? (ticketGroup === null ? [] : [ticketGroup]);
  const nameOf = (id: number | null) =>
    id === null ? "nobody" : (users.get(id)?.name ?? `user ${id}`);

  return {
    isListed: (id) => users.has(id),
    find: (id) => users.get(id),
    isStaff: (id, isCustomerOfTicket) => {
      const user = users.get(id);
      return user === undefined ? !isCustomerOfTicket : user.role !== "end-user";
    },
    isSupervisor: (id) => supervisors.has(id),
    canSpeak: (id) => {
      const user = users.get(id);
      if (user === undefined) return true;
      return user.role !== "end-user" && user.light !== true && user.suspended !== true;
    },
    isCustomerFacing: (id, ticketGroup) =>
      !outside.has(id) && groupsOf(id, ticketGroup).some((group) => customer.has(group)),
    shareGroup: (one, other, ticketGroup) => {
      const groups = new Set(groupsOf(one, ticketGroup).filter((group) => customer.has(group)));
      return groupsOf(other, ticketGroup).some((group) => groups.has(group));
    },
    isIt: (groupId) => groupId !== null && it.has(groupId),
    isOutside: (id) => id !== null && outside.has(id),
    isCustomerGroup: (groupId) => groupId !== null && customer.has(groupId),
    teamOf: (groupId) => teams.get(groupId) ?? groupId,
    resolve: (who) =>
      who.flatMap((one) => {
        if (typeof one === "number") return [one];
        const address = /<([^<>\s]+@[^<>\s]+)>/.exec(one)?.[1] ?? one;
        const id = byName.get(address.toLowerCase());
        return id === undefined ? [] : [id];
      }),
    nameOf,
    firstNameOf: (id) => {
      const name = id === null ? undefined : users.get(id)?.name;
      return name?.split(/\s+/)[0] ?? "the customer";
    },
  };
}

function outsidersOf({ outside, users }: Policy): ReadonlySet<number> {
  const listed = new Set(outside);
  const ids = new Set<number>();
  for (const entry of listed) if (entry.startsWith("user ")) ids.add(Number(entry.slice(5)));
  for (const { id, email, organization } of users) {
    const isListed =
      (organization !== undefined && listed.has(`organization ${organization}`)) ||
      (email !== undefined && isAt(email.toLowerCase(), listed));
    if (isListed) ids.add(id);
  }
  return ids;
}

/** The address itself, its domain, or a domain above it. */
function isAt(email: string, listed: ReadonlySet<string>): boolean {
  if (listed.has(email)) return true;
  const labels = email.slice(email.lastIndexOf("@") + 1).split(".");
  return labels.some((_, at) => listed.has(labels.slice(at).join(".")));
}
