import { useEffect, useRef } from "react";
import type { Message } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { type Draft, readDraft } from "../zendesk/draft";
import { guardSave } from "../zendesk/guardSave";
import { notify } from "../zendesk/notify";
import { useZendesk } from "../zendesk/ZendeskContext";
import { checkDraft } from "./checkDraft";
import { isBlank } from "./isBlank";
import type { EngineState } from "./useEngine";
import type { Writing } from "./writing";

/**
 * Looks at a public reply right before it is sent, in the browser.
 *
 * Most of what it sees is only said. A placeholder that nobody filled holds the first save; saving
 * the same words again sends them.
 */
export function useSaveCheck(engine: EngineState, writing: Writing): void {
  const zaf = useZendesk();
  const t = useTranslate();
  const latest = useRef({ engine, writing });
  useEffect(() => {
    latest.current = { engine, writing };
  });

  useEffect(() => {
    let heldText: string | null = null;
    return guardSave(zaf, async () => {
      const { engine: state, writing: known } = latest.current;
      if (state.status !== "ready") return null;
      const draft = await readDraft(zaf);
      if (draft.kind !== "public" || isBlank(draft)) return null;

      const { glossary, locale } = known;
      const lang = state.engine.draftLanguage(draft.text, locale);
      const found = checkDraft(state.engine, asMessage(draft, lang), { glossary, t });
      if (found === null) return null;
      if (found.isGrave && heldText !== draft.text) {
        heldText = draft.text;
        return t("wording.save.held", { problems: found.sentence });
      }
      const said = t("wording.save.warned", { problems: found.sentence });
      // The save goes on; nobody waits for a notice.
      void notify(zaf, said, "alert").catch(() => undefined);
      return null;
    });
  }, [zaf, t]);
}

function asMessage(draft: Draft, lang: string | null): Message {
  return {
    body: draft.text,
    format: draft.isRich ? "html" : "text",
    ...(lang === null ? {} : { lang }),
  };
}
