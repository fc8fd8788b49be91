import { useCallback, useMemo, useState } from "react";
import { readMe } from "#contract/session";
import { useTranslate } from "../i18n/useTranslate";
import { serviceNow } from "../service/serviceClock";
import { useService } from "../service/useService";
import { SettingsPage } from "../settings/SettingsPage";
import type { Preview } from "../settings/TonePart";
import { hasPack } from "../wording/loadPack";
import { useEngine } from "../wording/useEngine";

const DAY_MS = 24 * 60 * 60 * 1000;

type SettingsScreenProps = { tab: string | undefined };

/** The settings, with the rules of wording at hand for a preview as if to one customer. */
export function SettingsScreen({ tab }: SettingsScreenProps) {
  const [language, setLanguage] = useState<string | null>(null);
  const state = useEngine("", language);
  const t = useTranslate();
  const me = useService(readMe, {});
  const ownerName = me.status === "answered" ? me.value.name : null;
  const timeZone = me.status === "answered" ? me.value.timeZone : null;
  const customer = t("settings.tone.customer");
  const [openedAt] = useState(() => serviceNow());
  const context = useMemo(() => {
    const tomorrow = new Date(openedAt + DAY_MS);
    tomorrow.setHours(15, 0, 0, 0);
    return {
      customer: { firstName: customer },
      ...(ownerName === null ? {} : { owner: { name: ownerName } }),
      ...(timeZone === null ? {} : { timeZone }),
      nextUpdateAt: tomorrow.toISOString(),
      now: new Date(openedAt).toISOString(),
    };
  }, [customer, ownerName, timeZone, openedAt]);
  const preview = useCallback<Preview>(
    (text, { tone, glossary }) => {
      if (state.status !== "ready") return null;
      const written = state.engine.draftLanguage(text, null);
      if (hasPack(written) && written !== language) {
        // Its rules are fetched after this drawing, which then happens again.
        queueMicrotask(() => setLanguage(written));
        return null;
      }
      try {
        const message = { body: text, format: "text" as const, tone, context };
        return state.engine.rewriteMessage(message, [...glossary]).body;
      } catch {
        return text;
      }
    },
    [state, language, context],
  );
  return <SettingsPage tab={tab} preview={preview} />;
}
