import { z } from "zod";
import type { CallOptions, HelpDesk, Page, StreamPlace } from "../helpDesk";
import { bulkCalls } from "./bulkCalls";
import type { Client } from "./client";
import { listSchedules } from "./listSchedules";
import {
  Audit,
  Brand,
  Group,
  Membership,
  Organization,
  Ticket,
  TicketField,
  User,
} from "./schemas";
import { ruleCalls } from "./ruleCalls";
import { webhookCalls } from "./webhookCalls";

/** Most pages of one list: a cursor that runs in a circle ends here. */
const MOST_PAGES = 2_000;
const EXPORT_SIZE = "1000";

const Next = z.object({
  meta: z.object({ has_more: z.boolean(), after_cursor: z.string().nullish() }),
});
const Stream = z.object({ after_cursor: z.string().nullish(), end_of_stream: z.boolean() });
const AuditPage = z.object({
  audits: z.array(Audit),
  after_cursor: z.string().nullish(),
  before_cursor: z.string().nullish(),
});

/** Zendesk Support's REST API as our help desk. */
export function zendeskDesk(client: Client): HelpDesk {
  const list = async <Row extends z.ZodType>(
    { path, key, row }: { path: string; key: string; row: Row },
    options: CallOptions = {},
  ): Promise<z.output<Row>[]> => {
    const rows: z.output<Row>[] = [];
    const schema = Next.and(z.object({ [key]: z.array(row) }));
    let after: string | null = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const query = { "page[size]": "100", ...(after === null ? {} : { "page[after]": after }) };
      const read: z.output<typeof schema> = await client.read(
        schema,
        { method: "GET", path: `/api/v2/${path}`, query },
        options,
      );
      const found = read[key];
      if (Array.isArray(found)) rows.push(...(found as z.output<Row>[]));
      const { has_more, after_cursor } = read.meta;
      if (!has_more || after_cursor == null || after_cursor === after) return rows;
      after = after_cursor;
    }
    return rows;
  };

  const stream = async <Row extends z.ZodType>(
    { path, key, row }: { path: string; key: string; row: Row },
    from: StreamPlace,
    options: CallOptions = {},
  ): Promise<Page<z.output<Row>>> => {
    const schema = Stream.and(z.object({ [key]: z.array(row) }));
    const query = {
      per_page: EXPORT_SIZE,
      ...("cursor" in from ? from : { start_time: String(Math.max(1, from.startTime)) }),
    };
    const call = { method: "GET", path: `/api/v2/${path}`, query } as const;
    const read: z.output<typeof schema> = await client.read(schema, call, options);
    const found = read[key];
    return {
      rows: Array.isArray(found) ? found : [],
      cursor: read.after_cursor ?? ("cursor" in from ? from.cursor : null),
      finished: read.end_of_stream,
    };
  };

  return {
    ...webhookCalls(client),
    ...ruleCalls(client, list),
    ...bulkCalls(client),
    async readMe(options) {
      const call = { method: "GET", path: "/api/v2/users/me" } as const;
      return (await client.read(z.object({ user: User }), call, options)).user;
    },
    async readUser(userId, options) {
      const call = { method: "GET", path: `/api/v2/users/${userId}` } as const;
      return (await client.find(z.object({ user: User }), call, options))?.user ?? null;
    },
    async readUsers(userIds, options) {
      const call = {
        method: "GET",
        path: "/api/v2/users/show_many",
        query: { ids: userIds.join(",") },
      } as const;
      return (await client.read(z.object({ users: z.array(User) }), call, options)).users;
    },
    async readTickets(ticketIds, options) {
      const call = {
        method: "GET",
        path: "/api/v2/tickets/show_many",
        query: { ids: ticketIds.join(",") },
      } as const;
      return (await client.read(z.object({ tickets: z.array(Ticket) }), call, options)).tickets;
    },
    async readAudits(ticketId, options) {
      try {
        const path = `tickets/${ticketId}/audits`;
        return await list({ path, key: "audits", row: Audit }, options);
      } catch (error) {
        if (isNotFound(error)) return null;
        throw error;
      }
    },
    exportTickets: (from, options) =>
      stream({ path: "incremental/tickets/cursor", key: "tickets", row: Ticket }, from, options),
    async exportAudits({ direction, cursor }, options) {
      const query = { limit: "100", ...(cursor === null ? {} : { cursor }) };
      const call = { method: "GET", path: "/api/v2/ticket_audits", query } as const;
      const read = await client.read(AuditPage, call, options);
      const next = (direction === "after" ? read.after_cursor : read.before_cursor) ?? null;
      const finished = next === null || next === cursor || read.audits.length === 0;
      return { rows: read.audits, cursor: next, finished };
    },
    exportUsers: (from, options) =>
      stream({ path: "incremental/users/cursor", key: "users", row: User }, from, options),
    listGroups: (options) => list({ path: "groups", key: "groups", row: Group }, options),
    listMemberships: (options) =>
      list({ path: "group_memberships", key: "group_memberships", row: Membership }, options),
    listOrganizations: (options) =>
      list({ path: "organizations", key: "organizations", row: Organization }, options),
    listTicketFields: (options) =>
      list({ path: "ticket_fields", key: "ticket_fields", row: TicketField }, options),
    listBrands: (options) => list({ path: "brands", key: "brands", row: Brand }, options),
    listSchedules: (options) => listSchedules(client, options),
    async countTickets(options) {
      const schema = z.object({ count: z.object({ value: z.number().int() }) });
      const call = { method: "GET", path: "/api/v2/tickets/count" } as const;
      return (await client.find(schema, call, options))?.count.value ?? null;
    },
    async setTicketFields(ticketId, change, options) {
      const { fields, updatedAt, stamp, follower, tags } = change;
      const ticket = {
        custom_fields: fields,
        safe_update: true,
        updated_stamp: updatedAt,
        metadata: { unticket: stamp },
        ...(follower === undefined ? {} : { followers: [{ user_id: follower, action: "put" }] }),
        ...(tags === undefined ? {} : { tags }),
      };
      const call = {
        method: "PUT",
        path: `/api/v2/tickets/${ticketId}`,
        body: { ticket },
      } as const;
      return (await client.read(z.object({ ticket: Ticket }), call, options)).ticket;
    },
  };
}

const isNotFound = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "not_found";
