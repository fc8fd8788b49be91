import type { Router } from "express";
import { z } from "zod";
import { receiveMail, type IncomingMail } from "../../mail/receiveMail";
import type { Desk } from "../desk";
import { badRequest, recordNotFound } from "../http/deskError";
import type { MailRecord } from "../records/tickets";

const MOST = 200;

/** An answer to a mail, or a mail of one's own. */
const Answer = z.object({ mail_id: z.number().int(), text: z.string() });
const Letter = z.object({
  from: z.string(),
  name: z.string().optional(),
  ticket_id: z.number().int().optional(),
  subject: z.string().optional(),
  body: z.string(),
});

/** The mailboxes as customers see them. */
export function mailboxControls(router: Router, desk: Desk): void {
  router.get("/mailbox", (request, response) => {
    const { email } = request.query;
    const mails = typeof email === "string" ? mailboxOf(desk, email) : customersMails(desk);
    response.json({ mails: newestOf(mails).map(present) });
  });
  router.post("/mailbox/reply", async (request, response) => {
    const { ticket, audit } = receiveMail(desk, readMail(desk, request.body));
    await desk.store.flush();
    response.status(201).json({ ticket_id: ticket.id, audit_id: audit.id });
  });
}

const newestOf = (mails: readonly MailRecord[]) =>
  mails.toSorted((one, other) => other.id - one.id).slice(0, MOST);

function mailboxOf(desk: Desk, email: string): readonly MailRecord[] {
  const user = desk.store.users.by("email", email.trim().toLowerCase())[0];
  return user === undefined ? [] : desk.store.mails.by("user_id", user.id);
}

const customersMails = (desk: Desk): readonly MailRecord[] =>
  desk.store.mails
    .all()
    .filter(
      ({ direction, user_id }) =>
        direction === "out" && desk.store.users.get(user_id)?.role === "end-user",
    );

const present = ({ body, html_body, ...mail }: MailRecord) => ({
  ...mail,
  text: body,
  html: html_body,
});

function readMail(desk: Desk, body: unknown): IncomingMail {
  const answer = Answer.safeParse(body);
  if (answer.success) {
    const mail = desk.store.mails.get(answer.data.mail_id);
    if (mail === undefined) throw recordNotFound();
    const subject = mail.subject.startsWith("Re:") ? mail.subject : `Re: ${mail.subject}`;
    return { from: mail.to, ticketId: mail.ticket_id, subject, body: answer.data.text };
  }
  const letter = Letter.safeParse(body);
  if (!letter.success) throw badRequest("Either mail_id and text, or from and body are needed");
  const { from, name, subject, ticket_id } = letter.data;
  return { from, name, subject, ticketId: ticket_id, body: letter.data.body };
}
