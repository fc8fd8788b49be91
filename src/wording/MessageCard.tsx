import { Button } from "@zendeskgarden/react-buttons";
import { lazy, Suspense } from "react";
import { useTranslate } from "../i18n/useTranslate";
import { Bars } from "../ui/Bars";
import { Card } from "../ui/Card";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { UndoBar } from "../ui/UndoBar";
import type { Draft } from "../zendesk/draft";
import type { NextWord } from "./Missing";
import type { EngineState } from "./useEngine";
import type { DraftReplacing } from "./useReplaceDraft";
import type { WantedMessage } from "./useSpecialMessage";
import type { ChosenTone, Writing } from "./writing";

/** Comes beside the rules of wording, after the cards that need neither. */
const DraftContent = lazy(async () => {
  const { DraftContent: content } = await import(
    /* webpackChunkName: "message" */ "./DraftContent"
  );
  return { default: content };
});

type MessageCardProps = {
  engine: EngineState;
  draft: Draft | null;
  writing: Writing;
  tone: ChosenTone;
  nextWord: NextWord;
  model: string | null;
  replacing: DraftReplacing;
  onWrite: (wanted: WantedMessage) => void;
};

/** The agent's draft, and the message it could be. */
export function MessageCard({ engine, draft, replacing, ...rest }: MessageCardProps) {
  const t = useTranslate();
  return (
    <Card title={t("wording.title")}>
      <Stack>
        {replacing.canUndo && (
          <UndoBar
            text={t(replacing.isEdited ? "wording.editedSince" : "wording.used")}
            onUndo={() => void replacing.undo()}
          />
        )}
        {replacing.refusal !== null && (
          <div role="alert">
            <StateLine mood="watch" icon="alert">
              {t(`wording.refusal.${replacing.refusal}`)}
            </StateLine>
          </div>
        )}
        {engine.status === "failed" && (
          <StateLine mood="watch" icon="alert">
            <p>{t("wording.engineMissing")}</p>
            <Button size="small" onClick={engine.retry}>
              {t("ui.tryAgain")}
            </Button>
          </StateLine>
        )}
        {(engine.status === "loading" || draft === null) && <Bars />}
        {engine.status === "ready" && draft !== null && (
          <Suspense fallback={<Bars />}>
            <DraftContent engine={engine.engine} draft={draft} replacing={replacing} {...rest} />
          </Suspense>
        )}
      </Stack>
    </Card>
  );
}
