import type { Desk } from "../api/desk";
import type { CommentEvent } from "../api/events";
import { commentsOf } from "../api/tickets/commentsOf";
import { dateText, timeText, zoneOf, type Zone } from "./dateText";
import { personValues } from "./personValues";
import type { RenderContext } from "./renderContext";

type Escape = (text: string) => string;
type Said = CommentEvent & { readonly createdAt: string };

const RULER = "----------------------------------------------";

/**
 * The placeholders that repeat what was said: lists of comments, and ready-made blocks.
 * Customers get public words only, whichever placeholder is used.
 */
export function conversation(
  desk: Desk,
  context: RenderContext,
  escape: Escape,
): Readonly<Record<string, unknown>> {
  const all = context.isQuiet ? [] : allSaid(desk, context);
  const forAll = context.recipient?.role === "end-user" ? all.filter(isPublic) : all;
  const spoken = all.filter(isPublic);
  const zone = zoneOf(context.recipient, desk.account().iana_time_zone);
  const values = (said: Said) => commentValues(desk, said, { escape, zone });
  const block = (list: readonly Said[]) =>
    list.map((said) => blockOf(desk, said, { escape, zone, style: context.style })).join("\n");
  const last = (list: readonly Said[]) => list.slice(0, 1);
  return {
    comments: forAll.map(values),
    public_comments: spoken.map(values),
    latest_comment: last(forAll).map(values)[0] ?? "",
    latest_public_comment: last(spoken).map(values)[0] ?? "",
    comments_formatted: block(forAll),
    public_comments_formatted: block(spoken),
    latest_comment_formatted: block(last(forAll)),
    latest_public_comment_formatted: block(last(spoken)),
    latest_comment_html: last(forAll).map(({ html_body }) => html_body)[0] ?? "",
    latest_public_comment_html: last(spoken).map(({ html_body }) => html_body)[0] ?? "",
    latest_comment_rich: last(forAll).map(({ html_body }) => html_body)[0] ?? "",
    latest_public_comment_rich: last(spoken).map(({ html_body }) => html_body)[0] ?? "",
  };
}

const isPublic = (said: Said) => said.public;

/** Newest first, with the one that is being said. */
function allSaid(desk: Desk, { ticket, comment }: RenderContext): readonly Said[] {
  const kept = commentsOf(desk, ticket.id).map((said) => ({
    ...said,
    createdAt: said.audit.created_at,
  }));
  const fresh = comment === null ? [] : [{ ...comment, createdAt: desk.clock.stamp() }];
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...fresh.filter(({ id }) => !known.has(id))].reverse();
}

type Style = { readonly escape: Escape; readonly zone: Zone };

function commentValues(desk: Desk, said: Said, { escape, zone }: Style) {
  return {
    value: escape(said.body),
    value_rich: said.html_body,
    author: personValues(desk, desk.store.users.get(said.author_id) ?? null, escape),
    created_at: dateText(said.createdAt, zone),
    created_at_with_time: timeText(said.createdAt, zone),
    is_public: said.public,
    attachments: said.attachments,
    /** What `{{ticket.latest_comment}}` alone shows. */
    toString: () => blockOf(desk, said, { escape, zone, style: "text" }),
  };
}

function blockOf(
  desk: Desk,
  said: Said,
  { escape, zone, style }: Style & { style: string },
): string {
  const name = escape(desk.store.users.get(said.author_id)?.name ?? desk.account().name);
  const head = `${name}, ${timeText(said.createdAt, zone)}`;
  if (style === "html") return `<p><strong>${head}</strong></p>${said.html_body}`;
  return escape(`${RULER}\n`) + `${head}${escape("\n\n")}${escape(said.body)}${escape("\n")}`;
}
