import { useEffect, useRef } from "react";
import { useTranslate } from "../i18n/useTranslate";
import { type Draft, readDraft } from "../zendesk/draft";
import { guardSave } from "../zendesk/guardSave";
import { notify } from "../zendesk/notify";
import { useZendesk } from "../zendesk/ZendeskContext";
import { isBlank } from "./isBlank";
import type { EngineState } from "./useEngine";
import type { Writing } from "./writing";

/** Left in, these reach the customer as gibberish; the agent must have seen them. */
const HOLDS = /placeholder/;

/**
 * Looks at a public reply right before it is sent, in the browser.
 *
 * Most of what it sees is only said. A placeholder without a value holds the first save; saving the
 * same words again sends them.
 */
export function useSaveCheck(engine: EngineState, writing: Writing): void {
  const zaf = useZendesk();
  const t = useTranslate();
  const latest = useRef({ engine, writing });
  latest.current = { engine, writing };

  useEffect(() => {
    let heldText: string | null = null;
    return guardSave(zaf, async () => {
      const { engine: state, writing: known } = latest.current;
      if (state.status !== "ready") return null;
      const draft = await readDraft(zaf);
      if (draft.kind !== "public" || isBlank(draft)) return null;

      const problems = state.engine.checkBeforeSend(asMessage(draft, known));
      const [first] = problems;
      if (first === undefined) return null;
      const said = problems.map(({ detail }) => detail).join(" ");
      if (problems.some(({ type }) => HOLDS.test(type)) && heldText !== draft.text) {
        heldText = draft.text;
        return t("wording.save.held", { problems: said });
      }
      // The save goes on; nobody waits for a notice.
      void notify(zaf, t("wording.save.warned", { problems: said }), "alert").catch(
        () => undefined,
      );
      return null;
    });
  }, [zaf, t]);
}

const asMessage = (draft: Draft, { context }: Writing) => ({
  body: draft.text,
  format: draft.isRich ? ("html" as const) : ("text" as const),
  context,
});
