import { readPaths } from "./readPaths";
import { withTimeout } from "./withTimeout";
import type { ZafClient } from "./zafClient";

/** What stands in the composer, and of which ticket. */
export type Draft = {
  readonly ticketId: string | null;
  /**
   * `message`: chats and social channels; `other` are those whose drafts we do not know; on a ticket
   * that is `closed` nothing can be written.
   */
  readonly kind: "public" | "message" | "note" | "other" | "closed";
  readonly isRich: boolean;
  /** HTML when rich, else plain; exactly as the composer gave it. */
  readonly text: string;
};

/** What came of writing into the composer; nothing was written unless `replaced`. */
export type Replacement =
  "replaced" | "ticket-changed" | "ticket-closed" | "kind-changed" | "draft-changed";

const PATHS = [
  "ticket.id",
  "ticket.status",
  "comment.type",
  "comment.useRichText",
  "comment.text",
] as const;
const KINDS: Readonly<Record<string, Draft["kind"]>> = {
  publicReply: "public",
  internalNote: "note",
};

/** Comments on these channels go to the customer as well, as plain text. */
const MESSAGING =
  /^(?:facebook|twitter|native_messaging|messaging|chat|sunshine|whatsapp|instagram|line|wechat|telegram|viber|sms|any_channel)/i;

/** True for what the customer will read. */
export const isToCustomer = ({ kind }: Pick<Draft, "kind">): boolean =>
  kind === "public" || kind === "message";

const kindOf = (type: unknown): Draft["kind"] => {
  if (typeof type !== "string") return "other";
  return KINDS[type] ?? (MESSAGING.test(type) ? "message" : "other");
};

/** Reads the composer. */
export async function readDraft(zaf: ZafClient): Promise<Draft> {
  const values = await readPaths(zaf, PATHS);
  const [ticketId, status, type, isRich, text] = PATHS.map((path) => values[path]);
  return {
    ticketId: typeof ticketId === "string" || typeof ticketId === "number" ? `${ticketId}` : null,
    kind: status === "closed" ? "closed" : kindOf(type),
    isRich: isRich === true,
    text: typeof text === "string" ? text : "",
  };
}

/**
 * Puts a text into the composer, unless the agent has moved on since `expected` was read.
 *
 * The draft is read again right before writing: another ticket, another kind of comment or a
 * changed text each refuse the write, so that no word of the agent is ever overwritten unseen.
 *
 * @param next - The new text, in the draft's own format; `kind` also switches the comment.
 */
export async function replaceDraft(
  zaf: ZafClient,
  expected: Draft,
  next: { text: string; kind?: "public" | "note" },
): Promise<Replacement> {
  const found = await readDraft(zaf);
  if (found.ticketId !== expected.ticketId) return "ticket-changed";
  if (found.kind === "closed") return "ticket-closed";
  if (found.kind !== expected.kind || found.isRich !== expected.isRich) return "kind-changed";
  if (found.text !== expected.text) return "draft-changed";
  // On a messaging channel the comment goes to the customer as it is.
  const isSame = next.kind === found.kind || (next.kind === "public" && isToCustomer(found));
  if (next.kind !== undefined && !isSame) {
    const type = next.kind === "public" ? "publicReply" : "internalNote";
    await withTimeout("set comment.type", zaf.set({ "comment.type": type }));
  }
  await withTimeout("set comment.text", zaf.set({ "comment.text": next.text }));
  return "replaced";
}
