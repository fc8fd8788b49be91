import type { Desk } from "../api/desk";
import type { Via } from "../api/events";
import { DeskError, recordInvalid } from "../api/http/deskError";
import { findOrCreateUser } from "../api/people/findOrCreateUser";
import type { UserRecord } from "../api/records/people";
import type { TicketRecord } from "../api/records/tickets";
import { createTicket, updateTicket, type Saved } from "../api/tickets/saveTicket";
import { readTicketChange } from "../api/tickets/ticketChange";
import { htmlOf } from "../api/tickets/words";

export type IncomingMail = {
  readonly from: string;
  readonly name?: string | undefined;
  /** The ticket that the mail answers; a new one is made without it. */
  readonly ticketId?: number | undefined;
  readonly subject?: string | undefined;
  readonly body: string;
};

/**
 * Takes a mail in: as a comment on the ticket that it answers, as a follow-up when that is
 * closed, else as a new ticket.
 *
 * @throws {DeskError} 403 for suspended people, 422 without words or a proper address.
 */
export function receiveMail(desk: Desk, mail: IncomingMail): Saved {
  const sender = findOrCreateUser(desk, { email: mail.from, name: mail.name });
  if (sender.suspended) throw new DeskError(403, { error: "SuspendedSender" });
  if (mail.body.trim() === "") throw recordInvalid({ body: "Body: cannot be blank" });
  const author = { user: sender, via: viaMail(desk, sender) };
  const ticket = answered(desk, mail.ticketId);
  // It came before whatever is mailed in answer to it.
  const mailId = desk.store.mails.nextId();
  const saved =
    ticket === null || ticket.status === "closed"
      ? createTicket(desk, newTicket(mail, ticket), author)
      : updateTicket(desk, { ticketId: ticket.id, change: reply(mail, sender, ticket), author });
  keepMail(desk, mail, { mailId, sender, saved });
  return saved;
}

function answered(desk: Desk, ticketId: number | undefined): TicketRecord | null {
  const ticket = ticketId === undefined ? undefined : desk.store.tickets.get(ticketId);
  return ticket === undefined || ticket.status === "deleted" ? null : ticket;
}

function newTicket({ subject, body }: IncomingMail, followed: TicketRecord | null) {
  return readTicketChange({
    subject: subject ?? (followed === null ? "" : `Re: ${followed.subject}`),
    comment: { body },
    via_followup_source_id: followed?.id,
  });
}

/** Only the requester and people in copy answer in public; others could be anybody. */
function reply({ body }: IncomingMail, sender: UserRecord, ticket: TicketRecord) {
  const known = [ticket.requester_id, ...ticket.email_cc_ids].includes(sender.id);
  return readTicketChange({ comment: { body, public: known || sender.role !== "end-user" } });
}

const viaMail = (desk: Desk, sender: UserRecord): Via => ({
  channel: "email",
  source: {
    from: { address: sender.email, name: sender.name },
    to: { address: desk.account().support_email, name: desk.account().name },
    rel: null,
  },
});

function keepMail(
  desk: Desk,
  mail: IncomingMail,
  { mailId, sender, saved }: { mailId: number; sender: UserRecord; saved: Saved },
) {
  const comment = saved.audit.events.find((event) => event.type === "Comment");
  desk.store.mails.put({
    id: mailId,
    direction: "in",
    ticket_id: saved.ticket.id,
    audit_id: saved.audit.id,
    notification_id: null,
    comment_id: comment?.id ?? null,
    user_id: sender.id,
    from: sender.email ?? mail.from,
    to: desk.account().support_email,
    cc: [],
    subject: mail.subject ?? `Re: ${saved.ticket.subject}`,
    body: mail.body,
    html_body: htmlOf(mail.body),
    created_at: saved.audit.created_at,
  });
}
