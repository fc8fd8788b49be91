import { stampOf } from "../api/clock";
import type { Desk } from "../api/desk";
import type { Via } from "../api/events";
import type { Season, Store } from "../api/store";
import { editTicket, createTicket, updateTicket } from "../api/tickets/saveTicket";
import { addComment } from "../api/tickets/addComment";
import { applyStatus } from "../api/tickets/applyStatus";
import type { TicketChange } from "../api/tickets/ticketChange";
import { type Author, setField } from "../api/tickets/ticketEdit";
import { CONTACT_FIELD_ID, FIRST_CUSTOMER_ID, GROUP_IDS, NEXT_UPDATE_FIELD_ID } from "./ids";
import { seasonPeople, staffId } from "./people";
import type { SeasonPlan } from "./planSeason";
import { createSeasonHours } from "./seasonHours";
import { seasonRules } from "./seasonRules";
import type { Changes, Doer, Step } from "./step";

/** What a played season came to. */
export type Played = { readonly tickets: number; readonly audits: number };

/** The records that a season starts with: its people, rules and fields. */
export function seasonStart(plan: SeasonPlan): Season {
  return { ...seasonPeople(plan.customers, plan.startsAt), ...seasonRules(plan.startsAt) };
}

/**
 * Plays a planned season through the desk's own ticket engine, with the clock set to each step:
 * triggers fire, mails leave, assignments fall away as they would have then, and automations find
 * what waits for them.
 *
 * @param desk - A desk whose store holds `seasonStart(plan)`. Its listeners hear nothing.
 * @param progress - Told the share that is done, from 0 to 1, now and then.
 */
export function playSeason(
  desk: Desk,
  plan: SeasonPlan,
  progress: (share: number) => void = () => undefined,
): Played {
  let now = plan.startsAt;
  const played: Desk = {
    ...desk,
    clock: { now: () => now, stamp: () => stampOf(now), forward: () => undefined },
    ticketSaved: () => undefined,
  };
  const ticketIds = new Map<number, number>();
  const hours = createSeasonHours(played);
  const setClock = (at: Date): void => void (now = at);
  const every = Math.ceil(plan.steps.length / 20);
  plan.steps.forEach((step, place) => {
    hours.runUntil(step.at, setClock);
    now = step.at;
    play(played, step, ticketIds);
    for (const ticket of [step.ticket, step.mergeInto]) {
      const ticketId = ticket === undefined ? undefined : ticketIds.get(ticket);
      if (ticketId !== undefined) hours.note(ticketId, now);
    }
    if (place % every === 0) progress(place / plan.steps.length);
  });
  hours.runUntil(desk.clock.now(), setClock);
  return { tickets: ticketIds.size, audits: desk.store.audits.size() };
}

function play(desk: Desk, step: Step, ticketIds: Map<number, number>): void {
  const ticketId = ticketIds.get(step.ticket);
  if (ticketId === undefined) {
    if (step.create !== undefined) ticketIds.set(step.ticket, create(desk, step, step.create));
    return;
  }
  const ticket = desk.store.tickets.get(ticketId);
  if (ticket === undefined) return;
  const author = authorOf(desk.store, step.by, ticket.requester_id, ticket.via.channel);
  if (ticket.status === "closed") {
    // What customers write after the end becomes a new ticket that names the old one.
    if (step.comment === undefined || !("requester" in step.by)) return;
    const { comment } = changeOf(step);
    const change = { comment, subject: `Re: ${ticket.subject}` };
    ticketIds.set(step.ticket, createFollowUp(desk, ticketId, change, author));
    return;
  }
  const into = step.mergeInto === undefined ? undefined : ticketIds.get(step.mergeInto);
  if (into !== undefined) merge(desk, { ticketId, into, author });
  else updateTicket(desk, { ticketId, change: changeOf(step), author });
}

function create(desk: Desk, step: Step, made: NonNullable<Step["create"]>): number {
  const requesterId = FIRST_CUSTOMER_ID + made.requester;
  const requester = desk.store.users.get(requesterId);
  if (requester === undefined) throw new Error(`customer ${made.requester} is missing`);
  if (requester.locale !== made.locale) desk.store.users.put({ ...requester, locale: made.locale });
  const author = authorOf(desk.store, step.by, requesterId, made.channel);
  const change = { ...changeOf(step), subject: made.subject, requester_id: requesterId };
  return createTicket(desk, change, author).ticket.id;
}

function createFollowUp(
  desk: Desk,
  sourceId: number,
  change: TicketChange,
  author: Author,
): number {
  const tags = desk.store.tickets.get(sourceId)?.tags ?? [];
  return createTicket(
    desk,
    { ...change, additional_tags: [...tags], via_followup_source_id: sourceId },
    author,
  ).ticket.id;
}

/** Both tickets say where the words went; the younger one is closed. */
function merge(
  desk: Desk,
  { ticketId, into, author }: { ticketId: number; into: number; author: Author },
): void {
  const source = desk.store.tickets.get(ticketId);
  const target = desk.store.tickets.get(into);
  if (source === undefined || target === undefined || target.status === "closed") return;
  const via: Via = {
    channel: "system",
    source: { from: { ticket_id: ticketId, subject: source.subject }, to: {}, rel: "merge" },
  };
  const merging = { ...author, via };
  editTicket(desk, { before: source, author: merging }, (edit) => {
    addComment(desk, edit, {
      body: `This request was closed and merged into request #${into} "${target.subject}".`,
      public: false,
    });
    applyStatus(desk, edit, { status: "closed" });
    setField(desk, edit, { field: "tags", value: [...source.tags, "closed_by_merge"] });
  });
  editTicket(desk, { before: target, author: merging }, (edit) => {
    addComment(desk, edit, {
      body: `Request #${ticketId} "${source.subject}" was closed and merged into this request.`,
      public: false,
    });
  });
}

function changeOf({ comment, set = {}, rating }: Step): TicketChange {
  return {
    ...(comment !== undefined && { comment }),
    ...(rating !== undefined && { satisfaction_rating: rating }),
    ...fieldsOf(set),
  };
}

function fieldsOf(set: Changes): TicketChange {
  const custom = [
    ...(set.contact === undefined
      ? []
      : [{ id: CONTACT_FIELD_ID, value: String(staffId(set.contact)) }]),
    ...(set.nextUpdateAt === undefined
      ? []
      : [{ id: NEXT_UPDATE_FIELD_ID, value: stampOf(set.nextUpdateAt) }]),
  ];
  return {
    ...(set.status !== undefined && { status: set.status }),
    ...(set.priority !== undefined && { priority: set.priority }),
    ...(set.type !== undefined && { type: set.type }),
    ...(set.group !== undefined && { group_id: GROUP_IDS[set.group] }),
    ...(set.assignee !== undefined && {
      assignee_id: set.assignee === null ? null : staffId(set.assignee),
    }),
    ...(set.addTags !== undefined && { additional_tags: [...set.addTags] }),
    ...(set.cc !== undefined && {
      email_ccs: [{ user_id: FIRST_CUSTOMER_ID + set.cc, action: "put" as const }],
    }),
    ...(custom.length > 0 && { custom_fields: custom }),
  };
}

function authorOf(store: Store, by: Doer, requesterId: number, channel: string): Author {
  const via = (name: string): Via => ({ channel: name, source: { from: {}, to: {}, rel: null } });
  if ("rule" in by) {
    const rules = by.kind === "trigger" ? store.triggers.all() : store.automations.all();
    const rule = rules.find(({ title }) => title === by.rule);
    return {
      user: null,
      via: {
        channel: "rule",
        source: { from: { id: rule?.id ?? 0, title: by.rule }, to: {}, rel: by.kind },
      },
    };
  }
  const id =
    "staff" in by
      ? staffId(by.staff)
      : "customer" in by
        ? FIRST_CUSTOMER_ID + by.customer
        : requesterId;
  return { user: store.users.get(id) ?? null, via: via("staff" in by ? "web" : channel) };
}
