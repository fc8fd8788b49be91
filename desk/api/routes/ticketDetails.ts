import { staff, type Api, type KnownCall } from "../http/api";
import { recordNotFound } from "../http/deskError";
import { pageOf } from "../http/paging";
import { idIn, includesOf } from "../http/parameters";
import { presentAudit, presentComment } from "../present/presentAudit";
import { presentMetrics } from "../present/presentMetrics";
import { presentUser } from "../present/presentPeople";
import { find } from "../present/sideload";
import { auditsOf, commentsOf } from "../tickets/commentsOf";
import { editTicket } from "../tickets/saveTicket";
import { addEvent } from "../tickets/ticketEdit";
import { callerAuthor } from "./callerAuthor";
import { ticketIn, visible } from "./ticketReads";

/** What was said in a ticket and what happened to it. */
export function ticketDetails({ get, put }: Api): void {
  get("/tickets/:id/comments", staff, readComments);
  get("/tickets/:id/comments/count", staff, (call) =>
    countOf(call, commentsOf(call.desk, ticketIn(call).id).length),
  );
  put("/tickets/:id/comments/:commentId/make_private", staff, makePrivate);
  get("/tickets/:id/audits", staff, readAudits);
  get("/tickets/:id/audits/count", staff, (call) =>
    countOf(call, auditsOf(call.desk, ticketIn(call).id).length),
  );
  get("/tickets/:id/audits/:auditId", staff, (call) => {
    const audit = call.desk.store.audits.get(idIn(call, "auditId"));
    if (audit?.ticket_id !== ticketIn(call).id) throw recordNotFound();
    return { body: { audit: presentAudit(audit) } };
  });
  get("/tickets/:id/conversation_log", staff, readConversation);
  get("/tickets/:id/tags", staff, (call) => ({ body: { tags: ticketIn(call).tags } }));
  get("/tickets/:id/email_ccs", staff, (call) => peopleOf(call, ticketIn(call).email_cc_ids));
  get("/tickets/:id/followers", staff, (call) => peopleOf(call, ticketIn(call).follower_ids));
  get("/tickets/:id/metrics", staff, (call) => ({
    body: { ticket_metric: presentMetrics(call, ticketIn(call)) },
  }));
  get("/ticket_metrics", staff, (call) => {
    const { rows, beside } = pageOf(call, visible(call, call.desk.store.tickets.all()));
    return { body: { ticket_metrics: rows.map((row) => presentMetrics(call, row)), ...beside } };
  });
  get("/ticket_metrics/:id", staff, (call) => ({
    body: { ticket_metric: [presentMetrics(call, ticketIn(call))] },
  }));
}

const countOf = (call: KnownCall, value: number) => ({
  body: { count: { value, refreshed_at: call.desk.clock.stamp() } },
});

function peopleOf(call: KnownCall, ids: readonly number[]) {
  const { rows, beside } = pageOf(call, find(call.desk.store.users, ids));
  return { body: { users: rows.map((row) => presentUser(call, row)), ...beside } };
}

function readComments(call: KnownCall) {
  const comments = commentsOf(call.desk, ticketIn(call).id);
  const { rows, beside } = pageOf(call, isNewestFirst(call) ? comments.toReversed() : comments);
  const authors = includesOf(call).has("users")
    ? {
        users: find(
          call.desk.store.users,
          rows.map(({ author_id }) => author_id),
        ).map((user) => presentUser(call, user)),
      }
    : {};
  return { body: { comments: rows.map(presentComment), ...authors, ...beside } };
}

const isNewestFirst = ({ query }: KnownCall) =>
  query.get("sort_order") === "desc" || query.get("sort") === "-created_at";

function readAudits(call: KnownCall) {
  const audits = auditsOf(call.desk, ticketIn(call).id);
  const { rows, beside } = pageOf(call, isNewestFirst(call) ? audits.toReversed() : audits);
  const authors = includesOf(call).has("users")
    ? {
        users: find(
          call.desk.store.users,
          rows.map(({ author_id }) => author_id),
        ).map((user) => presentUser(call, user)),
      }
    : {};
  return { body: { audits: rows.map(presentAudit), ...authors, ...beside } };
}

/** Comments only; the real log also tells of calls and messaging. */
function readConversation(call: KnownCall) {
  const { rows, beside } = pageOf(call, commentsOf(call.desk, ticketIn(call).id));
  const events = rows.map((comment) => ({
    id: String(comment.id),
    type: "Comment",
    author_id: comment.author_id,
    created_at: comment.audit.created_at,
    public: comment.public,
    content: { body: comment.body, html_body: comment.html_body },
    via: comment.audit.via,
  }));
  return { body: { events, ...beside } };
}

function makePrivate(call: KnownCall) {
  const ticket = ticketIn(call);
  const commentId = idIn(call, "commentId");
  const comment = commentsOf(call.desk, ticket.id).find(({ id }) => id === commentId);
  if (comment === undefined) throw recordNotFound();
  editTicket(call.desk, { before: ticket, author: callerAuthor(call) }, (edit) => {
    if (!comment.public) return;
    addEvent(call.desk, edit, {
      type: "CommentPrivacyChange",
      comment_id: commentId,
      public: false,
    });
  });
  return { body: "" };
}
