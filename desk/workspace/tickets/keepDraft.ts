import { z } from "zod";
import type { Draft } from "./ticketState";
import { EMPTY_DRAFT } from "./ticketState";

const Kept = z.object({ text: z.string(), type: z.enum(["publicReply", "internalNote"]) });

/** Whose draft it is, and on which ticket. */
type Whose = { userId: number; ticketId: number };

/** Keeps a draft in this browser until it is submitted; an empty one is forgotten. */
export function keepDraft(whose: Whose, { text, type }: Draft): void {
  if (text === EMPTY_DRAFT) localStorage.removeItem(keyOf(whose));
  else localStorage.setItem(keyOf(whose), JSON.stringify({ text, type }));
}

/** The draft that was kept; null when there is none. */
export function findDraft(whose: Whose): Draft | null {
  const kept = localStorage.getItem(keyOf(whose));
  if (kept === null) return null;
  try {
    return { ...Kept.parse(JSON.parse(kept)), attachments: [] };
  } catch {
    return null;
  }
}

const keyOf = ({ userId, ticketId }: Whose): string => `desk.draft.${userId}.${ticketId}`;
