import { commentValues, descriptionBlock } from "./commentValues";
import { type Clock, dateTexts, dueTexts } from "./dateTexts";
import { personValues } from "./personValues";
import type { PreviewAccount, PreviewPerson, PreviewTicket } from "./previewTicket";

type Values = Readonly<Record<string, unknown>>;

/**
 * The values of Zendesk's placeholders for one ticket, as its requester reads them.
 *
 * What Zendesk does not tell us (signatures, notes, phone numbers) has no value, as if it were empty.
 *
 * @param isSuppressed - True leaves out what repeats the sender's words, see `isSuppressedFor`.
 * @see https://support.zendesk.com/hc/en-us/articles/4408886858138
 */
export function placeholderValues(
  ticket: PreviewTicket,
  account: PreviewAccount,
  isSuppressed: boolean,
): Values {
  const clock = {
    locale: ticket.requester.locale ?? account.locale,
    timeZone: ticket.requester.timeZone ?? account.timeZone,
  };
  return {
    ticket: {
      ...plainValues(ticket, account),
      ...(isSuppressed ? {} : echoes(ticket, clock)),
      ...dateTexts("created_at", ticket.createdAt, clock),
      ...dateTexts("updated_at", ticket.updatedAt, clock),
      ...dueTexts(ticket.dueAt, clock),
      ...fieldValues(ticket),
      ...copyValues(ticket),
      requester: personValues(ticket.requester),
      assignee: personValues(ticket.assignee),
      submitter: personValues(ticket.submitter),
    },
    current_user: personValues(ticket.updater),
    agent: personValues(ticket.assignee),
    user: personValues(ticket.requester),
    satisfaction: satisfactionValues(ticket, account),
    account: { name: account.name },
  };
}

/** What somebody outside wrote, so that a spammer could have it mailed to others. */
const echoes = (ticket: PreviewTicket, clock: Clock): Values => ({
  title: ticket.subject,
  description: descriptionBlock(ticket, clock),
  verbatim_description: ticket.description,
  ...commentValues(ticket, clock),
});

function plainValues(ticket: PreviewTicket, { name, host }: PreviewAccount): Values {
  const url = `${host}/hc/requests/${ticket.id}`;
  return {
    id: ticket.id,
    encoded_id: encodedId(ticket.id),
    status: statusFor(ticket.status),
    priority: capital(ticket.priority ?? "-"),
    ticket_type: capital(ticket.type ?? "ticket"),
    link: `https://${url}`,
    url,
    url_with_protocol: `https://${url}`,
    via: VIA_TEXTS[ticket.channel ?? ""] ?? capital(ticket.channel ?? ""),
    tags: ticket.tags.join(" "),
    account: name,
    brand: { name: ticket.brand ?? name },
    group: ticket.group === null ? {} : { ...ticket.group },
    organization: { name: ticket.organization ?? "" },
  };
}

const VIA_TEXTS: Readonly<Record<string, string>> = {
  email: "Mail",
  web: "Web form",
  api: "Web service",
  voice: "Phone call",
  native_messaging: "Messaging",
};

/** Customers are not told of being on hold: Zendesk shows them an open ticket. */
const statusFor = (status: string): string => capital(status === "hold" ? "open" : status);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Of the shape by which mails find their ticket; only Zendesk knows the letters. */
const encodedId = (id: string): string => {
  const letters = Number(id).toString(36).toUpperCase().padStart(6, "0").slice(-10);
  return `[${letters.slice(0, 6)}-${letters.slice(6).padEnd(4, "0")}]`;
};

const fieldValues = (ticket: PreviewTicket): Values =>
  Object.fromEntries(
    ticket.fields.flatMap(({ id, value }) => [
      [`ticket_field_${id}`, value],
      [`ticket_field_option_title_${id}`, value],
    ]),
  );

function copyValues({ ccs, followers }: PreviewTicket): Values {
  const names = (people: readonly PreviewPerson[]) => people.map(({ name }) => name).join(", ");
  return {
    ccs: ccs.map(personValues),
    email_ccs: ccs.map(personValues),
    cc_names: names(ccs),
    email_cc_names: names(ccs),
    followers: followers.map(personValues),
    follower_names: names(followers),
  };
}

function satisfactionValues({ id }: PreviewTicket, { host }: PreviewAccount): Values {
  const url = `https://${host}/hc/requests/${id}/satisfaction/new`;
  const good = `${url}?intention=4`;
  const bad = `${url}?intention=5`;
  return {
    rating_url: url,
    positive_rating_url: good,
    negative_rating_url: bad,
    rating_section: `How would you rate the help you received?\n\nGood: ${good}\nBad: ${bad}`,
    current_rating: "",
    current_comment: "",
  };
}
