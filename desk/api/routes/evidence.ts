import { admin, someone, staff, wrapped, type Api, type Call, type KnownCall } from "../http/api";
import { forbidden, recordInvalid, recordNotFound } from "../http/deskError";
import { pageOf } from "../http/paging";
import { idIn, idsIn } from "../http/parameters";
import type {
  MailRecord,
  SatisfactionRatingRecord,
  SatisfactionReasonRecord,
} from "../records/tickets";
import { updateTicket } from "../tickets/saveTicket";
import { readTicketChange } from "../tickets/ticketChange";
import { callerAuthor } from "./callerAuthor";

/** What customers said about us, and what was really mailed to them. */
export function evidenceRoutes(api: Api): void {
  ratingRoutes(api);
  reasonRoutes(api);
  mailRoutes(api);
}

function ratingRoutes({ get, post }: Api) {
  get("/satisfaction_ratings", staff, (call) => {
    const { rows, beside } = pageOf(call, ratingsAsked(call));
    return {
      body: { satisfaction_ratings: rows.map((row) => presentRating(call, row)), ...beside },
    };
  });
  get("/satisfaction_ratings/count", staff, (call) => ({
    body: { count: { value: ratingsAsked(call).length, refreshed_at: call.desk.clock.stamp() } },
  }));
  get("/satisfaction_ratings/:id", staff, (call) => {
    const rating = call.desk.store.satisfaction_ratings.get(idIn(call));
    if (rating === undefined) throw recordNotFound();
    return { body: { satisfaction_rating: presentRating(call, rating) } };
  });
  post("/tickets/:id/satisfaction_rating", someone, rate);
}

/** What customers may say was wrong; no pages, as the platform has it. */
function reasonRoutes({ get }: Api) {
  get("/satisfaction_reasons", admin, (call) => ({
    body: {
      reasons: call.desk.store.satisfaction_reasons.all().map((row) => presentReason(call, row)),
    },
  }));
  get("/satisfaction_reasons/:id", admin, (call) => {
    const reason = call.desk.store.satisfaction_reasons.get(idIn(call));
    if (reason === undefined) throw recordNotFound();
    return { body: { reason: presentReason(call, reason) } };
  });
}

const presentReason = ({ base }: Call, { deleted_at, ...reason }: SatisfactionReasonRecord) => ({
  url: `${base}/api/v2/satisfaction_reasons/${String(reason.id)}.json`,
  ...reason,
  raw_value: reason.value,
  ...(deleted_at !== null && { deleted_at }),
});

/** By score (`good_with_comment`, `received` …) and between two times, oldest first. */
function ratingsAsked({ desk, query }: Call): readonly SatisfactionRatingRecord[] {
  const score = query.get("score");
  const [from, to] = [
    Number(query.get("start_time") ?? 0),
    Number(query.get("end_time") ?? Infinity),
  ];
  return desk.store.satisfaction_ratings.all().filter((rating) => {
    const at = Date.parse(rating.created_at) / 1000;
    return at >= from && at <= to && (score === null || hasScore(rating, score));
  });
}

function hasScore(rating: SatisfactionRatingRecord, wanted: string): boolean {
  if (wanted.startsWith("received")) {
    const isReceived = rating.score === "good" || rating.score === "bad";
    return isReceived && commentFits(rating, wanted);
  }
  return (
    rating.score === wanted.replace(/_with(?:out)?_comment$/, "") && commentFits(rating, wanted)
  );
}

function commentFits({ comment }: SatisfactionRatingRecord, wanted: string): boolean {
  if (wanted.endsWith("_with_comment")) return comment !== null && comment !== "";
  if (wanted.endsWith("_without_comment")) return comment === null || comment === "";
  return true;
}

const presentRating = ({ base }: Call, rating: SatisfactionRatingRecord) => ({
  url: `${base}/api/v2/satisfaction_ratings/${String(rating.id)}.json`,
  ...rating,
});

/** Only the requester rates, and only what is solved. */
function rate(call: KnownCall) {
  const ticket = call.desk.store.tickets.get(idIn(call));
  if (ticket === undefined) throw recordNotFound();
  if (ticket.requester_id !== call.user.id) throw forbidden();
  if (ticket.status !== "solved")
    throw recordInvalid({ base: "Ticket: must be solved to be rated" });
  const change = readTicketChange({ satisfaction_rating: wrapped(call, "satisfaction_rating") });
  updateTicket(call.desk, { ticketId: ticket.id, change, author: callerAuthor(call) });
  const rating = call.desk.store.satisfaction_ratings.by("ticket_id", ticket.id)[0];
  return {
    body: { satisfaction_rating: rating === undefined ? null : presentRating(call, rating) },
  };
}

function mailRoutes({ get }: Api) {
  get("/email_notifications", staff, (call) => {
    const { rows, beside } = pageOf(call, mailsAsked(call).toReversed());
    return { body: { email_notifications: rows.map((row) => presentMail(call, row)), ...beside } };
  });
  get("/email_notifications/show_many", staff, (call) => {
    const { mails } = call.desk.store;
    const found = call.query.has("ticket_ids")
      ? idsIn(call, "ticket_ids").flatMap((id) => mails.by("ticket_id", id))
      : call.query.has("comment_ids")
        ? idsIn(call, "comment_ids").flatMap((id) => mails.by("comment_id", id))
        : idsIn(call).flatMap((id) => mails.get(id) ?? []);
    const sent = found.filter(({ direction }) => direction === "out");
    return { body: { email_notifications: sent.map((mail) => presentMail(call, mail)) } };
  });
}

function mailsAsked({ desk, query }: Call): readonly MailRecord[] {
  const { mails } = desk.store;
  const asked = (name: string) => query.get(`filter[${name}]`);
  const [ticket, comment, notification] = ["ticket_id", "comment_id", "notification_id"].map(asked);
  const found =
    typeof ticket === "string"
      ? mails.by("ticket_id", Number(ticket))
      : typeof comment === "string"
        ? mails.by("comment_id", Number(comment))
        : typeof notification === "string"
          ? mails.by("notification_id", Number(notification))
          : mails.all();
  return found.filter(({ direction }) => direction === "out");
}

const presentMail = ({ base }: Call, mail: MailRecord) => ({
  url: `${base}/api/v2/email_notifications/${String(mail.id)}.json`,
  id: mail.id,
  ticket_id: mail.ticket_id,
  comment_id: mail.comment_id,
  notification_id: mail.notification_id,
  message_id: `<${String(mail.id)}@practice.example>`,
  email_id: `mail-${String(mail.id)}`,
  recipients: [
    {
      user_id: mail.user_id,
      email_address: mail.to,
      delivery_status: { id: 1, name: "delivered", code: "2.0.0", message: "Delivered" },
    },
  ],
  subject: mail.subject,
  body: mail.body,
  created_at: mail.created_at,
  updated_at: mail.created_at,
});
