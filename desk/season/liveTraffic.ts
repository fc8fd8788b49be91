import type { Desk } from "../api/desk";
import type { Via } from "../api/events";
import type { UserRecord } from "../api/records/people";
import type { TicketRecord } from "../api/records/tickets";
import { createTicket, updateTicket } from "../api/tickets/saveTicket";
import { GROUP_IDS } from "./ids";
import { issues } from "./issues/index";
import { createRandom, type Random } from "./random";
import { chaser, handOverByTheBook, reply, soon } from "./replies";
import { writeLetter } from "./texts";

/** What happened, in a sentence. */
export type Happening = { readonly ticketId: number; readonly text: string };

/**
 * Lets ordinary things happen in a running desk, one at a time: somebody writes, somebody
 * answers, somebody hands a ticket over, somebody asks again.
 *
 * @param seed - Equal seeds give equal happenings on equal desks.
 */
export function createLiveTraffic(desk: Desk, seed: number): () => Happening {
  const random = createRandom(seed);
  return () => {
    const open = desk.store.tickets.all().filter(({ status }) => ["new", "open"].includes(status));
    if (open.length === 0 || random.chance(0.55)) return newTicket(desk, random);
    const ticket = random.pick(open.slice(-60));
    return random.pick([askAgain, answer, handOver])(desk, random, ticket);
  };
}

function newTicket(desk: Desk, random: Random): Happening {
  const requester = random.pick(desk.store.users.by("role", "end-user"));
  const issue = random.weighted(issues, ({ weight }) => Math.max(weight, 1));
  const letter = writeLetter(random, issue, requester.name, desk.clock.now());
  const { ticket } = createTicket(
    desk,
    {
      subject: letter.subject,
      comment: { body: letter.body },
      requester_id: requester.id,
      priority: "normal",
      additional_tags: [...issue.tags, `team_${issue.group}`],
    },
    { user: requester, via: via("web") },
  );
  return { ticketId: ticket.id, text: `${requester.name} wrote: ${ticket.subject}` };
}

function askAgain(desk: Desk, random: Random, ticket: TicketRecord): Happening {
  const requester = desk.store.users.get(ticket.requester_id) ?? null;
  updateTicket(desk, {
    ticketId: ticket.id,
    change: { comment: { body: chaser(random), public: true } },
    author: { user: requester, via: via("email") },
  });
  return { ticketId: ticket.id, text: `${requester?.name ?? "Somebody"} asked again` };
}

function answer(desk: Desk, random: Random, ticket: TicketRecord): Happening {
  const agent = agentFor(desk, random, ticket);
  const customer = desk.store.users.get(ticket.requester_id)?.name ?? "";
  updateTicket(desk, {
    ticketId: ticket.id,
    change: {
      comment: { body: reply(random, customer, agent.name, soon(random)), public: true },
      assignee_id: agent.id,
    },
    author: { user: agent, via: via("web") },
  });
  return { ticketId: ticket.id, text: `${agent.name} answered` };
}

function handOver(desk: Desk, random: Random, ticket: TicketRecord): Happening {
  const agent = agentFor(desk, random, ticket);
  const isTold = random.chance(0.4);
  const customer = desk.store.users.get(ticket.requester_id)?.name ?? "";
  const body = isTold
    ? reply(random, customer, agent.name, handOverByTheBook(random))
    : "Over to you, see above.";
  updateTicket(desk, {
    ticketId: ticket.id,
    change: {
      comment: { body, public: isTold },
      group_id: random.pick([GROUP_IDS.web, GROUP_IDS.network]),
    },
    author: { user: agent, via: via("web") },
  });
  return { ticketId: ticket.id, text: `${agent.name} handed it to IT` };
}

/** Somebody of the ticket's team who may write to customers. */
function agentFor(desk: Desk, random: Random, ticket: TicketRecord): UserRecord {
  const members = new Set(
    desk.store.group_memberships
      .by("group_id", ticket.group_id ?? GROUP_IDS.care)
      .map(({ user_id }) => user_id),
  );
  const staff = desk.store.users.by("role", "agent").filter((user) => !user.only_private_comments);
  const team = staff.filter(({ id }) => members.has(id));
  return random.pick(team.length > 0 ? team : staff);
}

const via = (channel: string): Via => ({ channel, source: { from: {}, to: {}, rel: null } });
