import type { Comment, Ticket, User } from "../../../desk/workspace/rest/shapes";
import {
  createTicketModel,
  type TicketModel,
} from "../../../desk/workspace/tickets/createTicketModel";

const AT = "2026-03-02T09:00:00Z";

const aUser = (given: Partial<User> & { id: number }): User => ({
  name: `Person ${given.id}`,
  email: `person${given.id}@example.com`,
  role: "agent",
  ...given,
});

export const aTicket = (given: Partial<Ticket> = {}): Ticket => ({
  id: 42,
  subject: "Printer on fire",
  description: "It burns",
  status: "open",
  priority: "normal",
  type: null,
  requester_id: 1,
  assignee_id: 2,
  group_id: 5,
  organization_id: null,
  tags: ["fire"],
  custom_fields: [{ id: 900, value: "A1" }],
  follower_ids: [],
  email_cc_ids: [],
  followup_ids: [],
  created_at: AT,
  updated_at: AT,
  ...given,
});

const aComment = (given: Partial<Comment> & { id: number }): Comment => ({
  author_id: 1,
  body: "It burns",
  html_body: "<p>It burns</p>",
  public: true,
  attachments: [],
  via: { channel: "email" },
  created_at: AT,
  ...given,
});

/** An open ticket in group 5 with a customer (1), two agents (2, 3) and a custom field (900). */
export function anOpenTicket({
  ticket = aTicket(),
  comments = [aComment({ id: 7 })],
} = {}): TicketModel {
  const users = [
    aUser({ id: 1, role: "end-user", name: "Ana" }),
    aUser({ id: 2 }),
    aUser({ id: 3 }),
  ];
  const groups = [
    { id: 5, name: "Care" },
    { id: 6, name: "Web" },
  ];
  return createTicketModel({
    draft: null,
    applyMacro: () => Promise.resolve(),
    fresh: {
      ticket,
      comments,
      directory: {
        users: new Map(users.map((user) => [user.id, user])),
        groups: new Map(groups.map((group) => [group.id, group])),
        organizations: new Map(),
        fields: [
          { id: 900, type: "text", title: "Order", active: true, removable: true },
          { id: 10, type: "priority", title: "Priority", active: true, removable: false },
        ],
      },
    },
  });
}
