import type { HelpDesk } from "../../../server/helpdesks/helpDesk";
import type { DeskTicket } from "../../../server/helpdesks/ticket";
import { REVIEW, reviewTickets } from "../../../server/ownership/reviewTickets";
import { storeAudits } from "../../../server/sync/storeAudits";
import { storeTickets } from "../../../server/sync/storeTickets";
import { tellListeners } from "../../../server/sync/takeIn";
import type { AccountTransaction } from "../../../server/db/inAccount";
import type { TestService } from "./withService";

/** Ids of the small help desk that the tests of ownership share. */
export const ids = {
  it: 501,
  support: 601,
  ines: 11,
  otto: 12,
  lena: 13,
  customer: 21,
  contactField: 701,
  nextUpdateField: 702,
  ticket: 1001,
} as const;

/** A ticket of Ana's as the help desk tells it. */
export const aTicket = (changes: Partial<DeskTicket> = {}): DeskTicket => ({
  id: ids.ticket,
  subject: "The scanner does not start",
  description: "It stays dark.",
  status: "open",
  priority: "normal",
  type: "question",
  requesterId: ids.customer,
  submitterId: ids.customer,
  assigneeId: null,
  groupId: ids.it,
  organizationId: null,
  brandId: null,
  problemId: null,
  tags: [],
  channel: "email",
  customFields: [],
  createdAt: "2026-03-02T09:00:00Z",
  updatedAt: "2026-03-02T10:00:00Z",
  generatedAt: 1_772_445_600,
  deleted: false,
  ...changes,
});

type Event = Readonly<Record<string, unknown>>;
type TestAudit = { id: number; at: string; by: number; events: Event[]; ticketId?: number };

/** Support answered Ana, then the ticket went to IT and nobody stayed her contact. */
export const handedOver: readonly TestAudit[] = [
  {
    id: 1,
    at: "2026-03-02T09:00:00Z",
    by: ids.customer,
    events: [
      { type: "Create", field_name: "status", value: "new" },
      { type: "Create", field_name: "priority", value: "normal" },
      { type: "Create", field_name: "group_id", value: String(ids.support) },
      { type: "Create", field_name: "requester_id", value: String(ids.customer) },
      { type: "Comment", id: 91, author_id: ids.customer, public: true, body: "It stays dark." },
    ],
  },
  {
    id: 2,
    at: "2026-03-02T09:10:00Z",
    by: ids.ines,
    events: [
      { type: "Change", field_name: "assignee_id", value: String(ids.ines), previous_value: null },
      {
        type: "Comment",
        id: 92,
        author_id: ids.ines,
        public: true,
        body: "Hello Ana, I am on it.",
      },
    ],
  },
  {
    id: 3,
    at: "2026-03-02T10:00:00Z",
    by: ids.ines,
    events: [
      {
        type: "Change",
        field_name: "group_id",
        value: String(ids.it),
        previous_value: String(ids.support),
      },
      { type: "Change", field_name: "assignee_id", value: null, previous_value: String(ids.ines) },
    ],
  },
];

/** Adds an account with two teams, three colleagues and a customer; groups confirmed or not. */
export async function addDesk(service: TestService, { confirmed = true } = {}): Promise<number> {
  const account = await service.addAccount();
  await service.inAccount(account, async (tx) => {
    await tx
      .insertInto("people")
      .values([
        person(account, ids.ines, "Ines Weber", "agent"),
        person(account, ids.otto, "Otto Brandt", "agent"),
        person(account, ids.lena, "Lena Vogt", "admin"),
        person(account, ids.customer, "Ana Costa", "end-user"),
      ])
      .execute();
    await tx
      .insertInto("teams")
      .values([
        { account_id: account, group_id: ids.it, name: "Devices" },
        { account_id: account, group_id: ids.support, name: "Support" },
      ])
      .execute();
    await tx
      .insertInto("memberships")
      .values([
        { account_id: account, user_id: ids.ines, group_id: ids.support },
        { account_id: account, user_id: ids.otto, group_id: ids.it },
      ])
      .execute();
    await tx
      .insertInto("ticket_fields")
      .values([
        {
          account_id: account,
          field_id: ids.contactField,
          type: "lookup",
          title: "Customer's contact",
        },
        { account_id: account, field_id: ids.nextUpdateField, type: "text", title: "Next update" },
      ])
      .execute();
    const settings = {
      itGroups: [String(ids.it)],
      customerGroups: [String(ids.support)],
      supervisors: [],
      leads: [],
      tone: "plain" as const,
      glossary: [],
    };
    await tx
      .insertInto("settings")
      .values({ account_id: account, settings: JSON.stringify(settings), confirmed })
      .execute();
  });
  return account;
}

const person = (
  account: number,
  id: number,
  name: string,
  role: "agent" | "admin" | "end-user",
) => ({
  account_id: account,
  user_id: id,
  name,
  role,
});

/** Stores a ticket and audits as the sync does, and makes the review due. */
export async function take(
  service: TestService,
  account: number,
  audits: readonly TestAudit[],
  ticket: DeskTicket = aTicket(),
): Promise<void> {
  await service.inAccount(account, async (tx: AccountTransaction) => {
    await storeTickets(tx, [ticket]);
    await storeAudits(
      tx,
      audits.map(({ id, at, by, events, ticketId }) => ({
        id,
        ticketId: ticketId ?? ticket.id,
        authorId: by,
        createdAt: at,
        via: { channel: "web" },
        events,
      })),
    );
    await tellListeners(tx, [REVIEW], [ticket.id]);
  });
}

/** Runs the review of everything that is due. */
export const review = (service: TestService, account: number) =>
  reviewTickets(service).run({
    accountId: account,
    now: service.deskNow(),
    signal: AbortSignal.timeout(10_000),
  });

/** A help desk with one ticket; says what was written to it. */
export function deskWith(ticket: DeskTicket, audits: readonly TestAudit[]) {
  const writes: unknown[] = [];
  let current = ticket;
  let told = [...audits];
  const helpDesk = {
    readTickets: () => Promise.resolve([current]),
    readUsers: () => Promise.resolve([]),
    readAudits: () =>
      Promise.resolve(
        told.map(({ id, at, by, events }) => ({
          id,
          ticketId: ticket.id,
          authorId: by,
          createdAt: at,
          via: { channel: "api" },
          events,
        })),
      ),
    setTicketFields: (_id: number, change: { fields: { id: number; value: unknown }[] }) => {
      writes.push(change);
      current = { ...current, customFields: change.fields, updatedAt: "2026-03-04T10:00:01Z" };
      const events = change.fields.map(({ id, value }) => ({
        type: "Change",
        field_name: String(id),
        value,
        previous_value: null,
      }));
      told = [
        ...told,
        { id: 50 + writes.length, at: "2026-03-04T10:00:00Z", by: ids.lena, events },
      ];
      return Promise.resolve(current);
    },
  } as unknown as HelpDesk;
  return { helpDesk, writes };
}
