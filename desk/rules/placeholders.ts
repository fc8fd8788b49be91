import type { Desk } from "../api/desk";
import type { UserRecord } from "../api/records/people";
import type { TicketRecord } from "../api/records/tickets";
import { conversation } from "./conversation";
import { dateText, stampText, timeText, zoneOf } from "./dateText";
import { isOpenAt } from "./isOpenAt";
import { personValues } from "./personValues";
import type { RenderContext } from "./renderContext";

type Escape = (text: string) => string;
type Values = Readonly<Record<string, unknown>>;

/**
 * The placeholders of one ticket as one reader sees them; texts are escaped already. Those that
 * take long to make are there only if `template` may use them.
 */
export function placeholders(
  desk: Desk,
  context: RenderContext,
  { escape, template }: { escape: Escape; template: string },
): Values {
  const { ticket, recipient, currentUser } = context;
  const mayUse = (words: RegExp) => words.test(template) || template.includes("dc.");
  const person = (id: number | null) =>
    personValues(desk, id === null ? null : (desk.store.users.get(id) ?? null), escape);
  return {
    ticket: {
      ...ticketValues(desk, context, escape),
      ...customFieldValues(desk, ticket, escape),
      ...(mayUse(/_at|due_date/) ? timeValues(desk, ticket, recipient) : {}),
      ...(mayUse(/in_business_hours/)
        ? { in_business_hours: isOpenAt(desk, desk.clock.now()) }
        : {}),
      ...(mayUse(/comment/) ? conversation(desk, context, escape) : {}),
      requester: person(ticket.requester_id),
      assignee: person(ticket.assignee_id),
      submitter: person(ticket.submitter_id),
      organization: organizationValues(desk, ticket, escape),
      ...copyValues(desk, ticket, escape),
    },
    current_user: personValues(desk, currentUser, escape),
    agent: personValues(desk, currentUser, escape),
    recipient: personValues(desk, recipient, escape),
    satisfaction: satisfactionValues(desk, ticket),
    account: { name: escape(desk.account().name) },
  };
}

function ticketValues(desk: Desk, context: RenderContext, escape: Escape): Values {
  const { ticket, recipient, isQuiet } = context;
  const path = recipient?.role === "end-user" ? "hc/requests" : "agent/tickets";
  const link = `${desk.origin()}/${path}/${String(ticket.id)}`;
  return {
    id: ticket.id,
    encoded_id: encodedId(ticket.id),
    title: isQuiet ? "" : escape(ticket.subject),
    description: isQuiet ? "" : escape(ticket.description),
    status: escape(statusText(desk, ticket, recipient)),
    priority: capital(ticket.priority ?? "-"),
    ticket_type: capital(ticket.type ?? "Ticket"),
    link,
    url: link.replace(/^https?:\/\//, ""),
    url_with_protocol: link,
    via: VIA_TEXTS[ticket.via.channel] ?? capital(ticket.via.channel),
    score: ticket.satisfaction_rating.score,
    tags: escape(ticket.tags.join(" ")),
    external_id: escape(ticket.external_id ?? ""),
    account: escape(desk.account().name),
    ...placeValues(desk, ticket, escape),
  };
}

function placeValues(desk: Desk, ticket: TicketRecord, escape: Escape): Values {
  const group = desk.store.groups.get(ticket.group_id ?? 0);
  return {
    brand: { name: escape(desk.store.brands.get(ticket.brand_id)?.name ?? "") },
    group: { id: group?.id ?? "", name: escape(group?.name ?? "") },
  };
}

function timeValues(desk: Desk, ticket: TicketRecord, recipient: UserRecord | null): Values {
  const zone = zoneOf(recipient, desk.account().iana_time_zone);
  return {
    created_at: dateText(ticket.created_at, zone),
    created_at_with_time: timeText(ticket.created_at, zone),
    created_at_with_timestamp: ticket.created_at,
    updated_at: dateText(ticket.updated_at, zone),
    updated_at_with_time: timeText(ticket.updated_at, zone),
    updated_at_with_timestamp: ticket.updated_at,
    due_date: ticket.due_at === null ? "" : dateText(ticket.due_at, zone),
    due_date_with_timestamp: stampText(ticket.due_at),
  };
}

const VIA_TEXTS: Readonly<Record<string, string>> = {
  email: "Mail",
  web: "Web Form",
  api: "Web Service",
};

/** The number that mails carry so that an answer finds its ticket. */
const encodedId = (id: number) => `[${id.toString(36).toUpperCase().padStart(6, "0")}]`;

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function statusText(desk: Desk, ticket: TicketRecord, recipient: UserRecord | null): string {
  const custom = desk.store.custom_statuses.get(ticket.custom_status_id ?? 0);
  if (custom === undefined || ticket.status === "closed") return capital(ticket.status);
  return recipient?.role === "end-user" ? custom.end_user_label : custom.agent_label;
}

function customFieldValues(desk: Desk, ticket: TicketRecord, escape: Escape): Values {
  const pairs = ticket.custom_fields.flatMap(({ id, value }) => {
    const text = Array.isArray(value)
      ? value.join(" ")
      : String((value as string | number | boolean | null) ?? "");
    const options = desk.store.ticket_fields.get(id)?.custom_field_options ?? [];
    const title = options.find((option) => option.value === text)?.name ?? text;
    return [
      [`ticket_field_${String(id)}`, escape(text)],
      [`ticket_field_option_title_${String(id)}`, escape(title)],
    ];
  });
  return Object.fromEntries(pairs) as Values;
}

function organizationValues(desk: Desk, ticket: TicketRecord, escape: Escape): Values {
  const organization = desk.store.organizations.get(ticket.organization_id ?? 0);
  return {
    id: organization?.id ?? "",
    name: escape(organization?.name ?? ""),
    details: escape(organization?.details ?? ""),
    notes: escape(organization?.notes ?? ""),
  };
}

function copyValues(desk: Desk, ticket: TicketRecord, escape: Escape): Values {
  const names = (ids: readonly number[]) =>
    escape(ids.flatMap((id) => desk.store.users.get(id)?.name ?? []).join(", "));
  const copied = names(ticket.email_cc_ids);
  const following = names(ticket.follower_ids);
  return {
    cc_names: copied,
    ccs: copied,
    email_ccs: copied,
    email_cc_names: copied,
    followers: following,
    follower_names: following,
  };
}

function satisfactionValues(desk: Desk, ticket: TicketRecord): Values {
  const url = `${desk.origin()}/hc/requests/${String(ticket.id)}/satisfaction/new`;
  return {
    rating_url: url,
    positive_rating_url: `${url}?intention=4`,
    negative_rating_url: `${url}?intention=5`,
    rating_section: `How would you rate the support you received?\n\nGood: ${url}?intention=4\nBad: ${url}?intention=5`,
    current_rating: ticket.satisfaction_rating.score,
    current_comment: ticket.satisfaction_rating.comment ?? "",
  };
}
