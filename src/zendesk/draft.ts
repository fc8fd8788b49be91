import { readPaths } from "./readPaths";
import { withTimeout } from "./withTimeout";
import type { ZafClient } from "./zafClient";

/** What stands in the composer, and of which ticket. */
export type Draft = {
  readonly ticketId: string | null;
  /** `other` are channels whose drafts we do not touch. */
  readonly kind: "public" | "note" | "other";
  readonly isRich: boolean;
  /** HTML when rich, else plain; exactly as the composer gave it. */
  readonly text: string;
};

/** What came of writing into the composer; nothing was written unless `replaced`. */
export type Replacement = "replaced" | "ticket-changed" | "kind-changed" | "draft-changed";

const PATHS = ["ticket.id", "comment.type", "comment.useRichText", "comment.text"] as const;
const KINDS: Readonly<Record<string, Draft["kind"]>> = {
  publicReply: "public",
  internalNote: "note",
};

/** Reads the composer. */
export async function readDraft(zaf: ZafClient): Promise<Draft> {
  const values = await readPaths(zaf, PATHS);
  const [ticketId, type, isRich, text] = PATHS.map((path) => values[path]);
  return {
    ticketId: typeof ticketId === "string" || typeof ticketId === "number" ? `${ticketId}` : null,
    kind: typeof type === "string" ? (KINDS[type] ?? "other") : "other",
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
  if (found.kind !== expected.kind || found.isRich !== expected.isRich) return "kind-changed";
  if (found.text !== expected.text) return "draft-changed";
  if (next.kind !== undefined && next.kind !== found.kind) {
    const type = next.kind === "public" ? "publicReply" : "internalNote";
    await withTimeout("set comment.type", zaf.set({ "comment.type": type }));
  }
  await withTimeout("set comment.text", zaf.set({ "comment.text": next.text }));
  return "replaced";
}
