import { type Block, blockOf } from "./blocks";
import { type Clock, dayAndTimeOf, dayOf, momentOf } from "./dateTexts";
import { personValues } from "./personValues";
import type { PreviewComment, PreviewTicket } from "./previewTicket";
import { escapeHtml, textToHtml } from "./textToHtml";

const RULER = "----------------------------------------------";
/** Zendesk mails no more either; a ticket with a thousand comments is not rendered whole. */
const MOST = 50;

/**
 * The placeholders that repeat what was said: the list, and ready-made blocks, newest first.
 * Customers get public words only, whichever placeholder is used.
 */
export function commentValues(
  ticket: PreviewTicket,
  clock: Clock,
): Readonly<Record<string, unknown>> {
  const said = ticket.comments
    .filter(({ isPublic }) => isPublic)
    .slice(-MOST)
    .reverse();
  const [latest] = said;
  const all = blocksOf(said, clock);
  const last = blocksOf(said.slice(0, 1), clock);
  const list = said.map((comment) => valuesOf(comment, clock));
  const bare = latest === undefined ? "" : blockOf(textToHtml(latest.text), latest.text);
  return {
    comments: list,
    public_comments: list,
    latest_comment: list[0] ?? "",
    latest_public_comment: list[0] ?? "",
    ...named("comments", all),
    ...named("public_comments", all),
    ...named("latest_comment", last),
    ...named("latest_public_comment", last),
    latest_comment_html: bare,
    latest_comment_rich: bare,
    latest_public_comment_html: bare,
    latest_public_comment_rich: bare,
  };
}

/** A ticket's first words, headed by who wrote them and when, as Zendesk writes `ticket.description`. */
export function descriptionBlock(ticket: PreviewTicket, clock: Clock): Block | string {
  const { description, requester, submitter, createdAt } = ticket;
  if (description.trim() === "") return "";
  const author = submitter ?? requester;
  return blockFor({ author, at: createdAt, isPublic: true, text: description }, clock);
}

const named = (name: string, block: Block | string) => ({
  [`${name}_formatted`]: block,
  [`${name}_html_formatted`]: block,
});

function valuesOf(comment: PreviewComment, clock: Clock) {
  const block = blockFor(comment, clock);
  return {
    value: comment.text,
    value_rich: blockOf(textToHtml(comment.text), comment.text),
    author: personValues(comment.author),
    created_at: momentOf(comment.at, dayOf(comment.at, clock)),
    created_at_with_time: momentOf(comment.at, dayAndTimeOf(comment.at, clock)),
    is_public: comment.isPublic,
    attachments: [],
    html: block.html,
    text: block.text,
    toString: () => block.text,
  };
}

function blocksOf(said: readonly PreviewComment[], clock: Clock): Block | string {
  if (said.length === 0) return "";
  const blocks = said.map((comment) => blockFor(comment, clock));
  return blockOf(
    blocks.map(({ html }) => html).join(""),
    blocks.map(({ text }) => text).join("\n\n"),
  );
}

function blockFor(comment: PreviewComment, clock: Clock): Block {
  const head = `${comment.author.name}, ${dayAndTimeOf(comment.at, clock)}`;
  return blockOf(
    `<hr><p><strong>${escapeHtml(head)}</strong></p>${textToHtml(comment.text)}`,
    `${RULER}\n\n${head}\n\n${comment.text.trim()}`,
  );
}
