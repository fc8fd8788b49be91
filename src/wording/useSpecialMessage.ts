import { useCallback } from "react";
import { useLatest } from "./useLatest";
import type { SpecialKind } from "#domain/wording/writeSpecialMessage";
import type { Draft } from "../zendesk/draft";
import { inFormat } from "./inFormat";
import { isBlank } from "./isBlank";
import type { EngineState } from "./useEngine";
import type { DraftReplacing } from "./useReplaceDraft";
import type { Writing } from "./writing";

type Parts = {
  engine: EngineState;
  draft: Draft | null;
  writing: Writing;
  replacing: DraftReplacing;
};

/** What a message is to say, as far as whoever asks for it knows. */
export type WantedMessage = {
  readonly kind: SpecialKind;
  /** Who looks after the customer from now on, when it is not the writer. */
  readonly successor?: string;
  /** When the customer hears next; ISO. */
  readonly nextUpdateAt?: string;
};

/**
 * Writes a message from the state of the ticket into the composer, above whatever stands there,
 * in the customer's language where we know its rules. The agent reads, changes and sends it.
 */
export function useSpecialMessage(parts: Parts): (wanted: WantedMessage) => void {
  const latest = useLatest(parts);
  return useCallback(
    ({ nextUpdateAt, ...wanted }) => {
      const { engine, draft, writing, replacing } = latest.current;
      if (engine.status !== "ready" || draft === null) return;
      const { tone, locale } = writing;
      const context = {
        ...writing.context,
        ...(nextUpdateAt === undefined ? {} : { nextUpdateAt }),
      };
      const { body } = engine.engine.writeSpecialMessage({ ...wanted, context, tone }, locale);
      const words = inFormat(body, "text", draft.isRich ? "html" : "text");
      const between = draft.isRich ? "" : "\n\n";
      const text = isBlank(draft) ? words : `${words}${between}${draft.text}`;
      void replacing.use(draft, { text, kind: "public" });
    },
    [latest],
  );
}
