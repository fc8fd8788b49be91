import { z } from "zod";
import { askDesk } from "./askDesk";
import { Comment, Group, Organization, Ticket, TicketField, User } from "./shapes";

/** The most that the API gives in one page. */
const PAGE = 100;

const Macro = z.looseObject({
  id: z.number(),
  title: z.string(),
  active: z.boolean(),
  description: z.string().nullish(),
});
export type Macro = z.infer<typeof Macro>;

const Membership = z.looseObject({ user_id: z.number(), group_id: z.number() });
export type Membership = z.infer<typeof Membership>;

/** A page of tickets and how many there are in all. */
export type TicketPage = { tickets: readonly Ticket[]; count: number };

/** Agents and admins. */
export const listStaff = async (): Promise<User[]> => {
  const shape = z.object({ users: z.array(User) });
  const path = `/api/v2/users.json?role[]=agent&role[]=admin&per_page=${PAGE}`;
  return (await askDesk(shape, path)).users;
};

/** All groups. */
export const listGroups = async (): Promise<Group[]> =>
  (await askDesk(z.object({ groups: z.array(Group) }), `/api/v2/groups.json?per_page=${PAGE}`))
    .groups;

/** Who is in which group. */
export const listMemberships = async (): Promise<Membership[]> => {
  const shape = z.object({ group_memberships: z.array(Membership) });
  return (await askDesk(shape, `/api/v2/group_memberships.json?per_page=${PAGE}`))
    .group_memberships;
};

/** The fields of the ticket form, in order. */
export const listFields = async (): Promise<TicketField[]> => {
  const shape = z.object({ ticket_fields: z.array(TicketField) });
  return (await askDesk(shape, "/api/v2/ticket_fields.json")).ticket_fields;
};

/** Macros that can be applied. */
export const listMacros = async (): Promise<Macro[]> => {
  const shape = z.object({ macros: z.array(Macro) });
  const { macros } = await askDesk(shape, `/api/v2/macros.json?active=true&per_page=${PAGE}`);
  return macros.filter(({ active }) => active);
};

/** Open problem tickets, which incidents can be linked to. */
export const listProblems = async (): Promise<Ticket[]> =>
  (await askDesk(z.object({ tickets: z.array(Ticket) }), "/api/v2/problems.json")).tickets;

/** What a search asks, in Zendesk's search language without `type:`. */
export type TicketSearch = {
  query: string;
  sortBy: "updated_at" | "created_at" | "priority" | "status";
  order: "asc" | "desc";
  page: number;
  perPage: number;
};

/** One page of the tickets that a search finds. */
export async function searchTickets(search: TicketSearch): Promise<TicketPage> {
  const shape = z.object({ results: z.array(Ticket), count: z.number() });
  const query = new URLSearchParams({
    query: `type:ticket ${search.query}`.trim(),
    sort_by: search.sortBy,
    sort_order: search.order,
    page: String(search.page),
    per_page: String(search.perPage),
  });
  const { results, count } = await askDesk(shape, `/api/v2/search.json?${query}`);
  return { tickets: results, count };
}

/** Several people by id; those that are gone are missing. */
export async function showPeople(ids: readonly number[]): Promise<User[]> {
  const wanted = [...new Set(ids)].filter((id) => id > 0).slice(0, PAGE);
  if (wanted.length === 0) return [];
  const shape = z.object({ users: z.array(User) });
  return (await askDesk(shape, `/api/v2/users/show_many.json?ids=${wanted.join(",")}`)).users;
}

/** One organization; null when there is none. */
export async function showOrganization(
  id: number | null | undefined,
): Promise<Organization | null> {
  if (id == null) return null;
  const shape = z.object({ organization: Organization });
  return (await askDesk(shape, `/api/v2/organizations/${id}.json`)).organization;
}

/** A ticket with its words. */
export async function showTicket(id: number): Promise<{ ticket: Ticket; comments: Comment[] }> {
  const [{ ticket }, { comments }] = await Promise.all([
    askDesk(z.object({ ticket: Ticket }), `/api/v2/tickets/${id}.json`),
    askDesk(z.object({ comments: z.array(Comment) }), `/api/v2/tickets/${id}/comments.json`),
  ]);
  return { ticket, comments };
}

/** The person with an address; null when the desk knows none. */
export async function findPersonByEmail(email: string): Promise<User | null> {
  const shape = z.object({ users: z.array(User) });
  const query = new URLSearchParams({ query: `email:${email}` });
  const { users } = await askDesk(shape, `/api/v2/users/search.json?${query}`);
  return users.find((user) => user.email?.toLowerCase() === email.toLowerCase()) ?? null;
}
