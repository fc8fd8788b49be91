import { useEffect } from "react";
import type { Message } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { type Draft, isToCustomer, readDraft } from "../zendesk/draft";
import { guardSave } from "../zendesk/guardSave";
import { notify } from "../zendesk/notify";
import { useZendesk } from "../zendesk/ZendeskContext";
import { checkDraft } from "./checkDraft";
import { isBlank } from "./isBlank";
import type { EngineState } from "./useEngine";
import { useLatest } from "./useLatest";
import type { Writing } from "./writing";

/**
 * Looks at a reply to the customer right before it is sent, in the browser.
 *
 * @param holds - False: what it sees is only said. True: it also holds the first save; saving the
 *   same words again sends them.
 */
export function useSaveCheck(engine: EngineState, writing: Writing, holds: boolean): void {
  const zaf = useZendesk();
  const t = useTranslate();
  const latest = useLatest({ engine, writing, holds });

  useEffect(() => {
    let heldText: string | null = null;
    return guardSave(zaf, async () => {
      const { engine: state, writing: known, holds: isHeld } = latest.current;
      if (state.status !== "ready") return null;
      const draft = await readDraft(zaf);
      if (!isToCustomer(draft) || isBlank(draft)) return null;

      const { glossary, locale } = known;
      const lang = state.engine.draftLanguage(draft.text, locale);
      const found = checkDraft(state.engine, asMessage(draft, lang), { glossary, t });
      if (found === null) return null;
      if (isHeld && heldText !== draft.text) {
        heldText = draft.text;
        return t("wording.save.held", { problems: found });
      }
      const said = t("wording.save.warned", { problems: found });
      // The save goes on; nobody waits for a notice.
      void notify(zaf, said, "alert").catch(() => undefined);
      return null;
    });
  }, [zaf, t, latest]);
}

function asMessage(draft: Draft, lang: string | null): Message {
  return {
    body: draft.text,
    format: draft.isRich ? "html" : "text",
    ...(lang === null ? {} : { lang }),
  };
}
