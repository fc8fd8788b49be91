import { useCallback, useEffect, useState } from "react";
import { type Draft, readDraft } from "./draft";
import { listen } from "./listen";
import { useZendesk } from "./ZendeskContext";

/** The composer fires on each key; this is a pause for breath. */
const PAUSE_MS = 300;
const EVENTS = [
  "comment.text.changed",
  "comment.type.changed",
  "ticket.status.changed",
  "ticket.submit.done",
  "app.activated",
];

/** The draft as of the agent's last pause, and a way to read it at once; null until known. */
export function useDraft(): { draft: Draft | null; refresh: () => void } {
  const zaf = useZendesk();
  const [draft, setDraft] = useState<Draft | null>(null);

  const refresh = useCallback(() => {
    readDraft(zaf)
      .then((found) => setDraft((known) => (isSame(known, found) ? known : found)))
      // The next pause asks again.
      .catch(() => undefined);
  }, [zaf]);

  useEffect(() => {
    refresh();
    return listen(zaf, EVENTS, refresh, PAUSE_MS);
  }, [zaf, refresh]);

  return { draft, refresh };
}

const isSame = (one: Draft | null, other: Draft): boolean =>
  one !== null &&
  one.ticketId === other.ticketId &&
  one.kind === other.kind &&
  one.isRich === other.isRich &&
  one.text === other.text;
