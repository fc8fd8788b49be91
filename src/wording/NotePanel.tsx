import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import type { Format } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { Bars } from "../ui/Bars";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import type { Draft } from "../zendesk/draft";
import type { Source } from "./advise";
import type { Engine } from "./engine";
import { inFormat } from "./inFormat";
import type { NextWord } from "./Missing";
import { Proposal } from "./Proposal";
import { ToneSwitch } from "./ToneSwitch";
import type { DraftReplacing } from "./useReplaceDraft";
import { useAdvice } from "./useAdvice";
import type { ChosenTone, Writing } from "./writing";

type NotePanelProps = {
  engine: Engine;
  /** The note's words and their format. */
  source: Source;
  /** Says whose note this is and what we offer. */
  intro: string;
  draft: Draft;
  writing: Writing;
  tone: ChosenTone;
  nextWord: NextWord;
  replacing: DraftReplacing;
};

/** Offers to tell the customer what a private note means for them. */
export function NotePanel(props: NotePanelProps) {
  const t = useTranslate();
  const [isWanted, setWanted] = useState(false);
  const { intro, ...rest } = props;
  return (
    <Stack>
      <Quiet>{intro}</Quiet>
      {isWanted ? (
        <NoteMessage {...rest} />
      ) : (
        <div>
          <Button size="small" onClick={() => setWanted(true)}>
            {t("wording.note.write")}
          </Button>
        </div>
      )}
    </Stack>
  );
}

type NoteMessageProps = Omit<NotePanelProps, "intro">;

function NoteMessage(props: NoteMessageProps) {
  const { engine, draft, writing, tone, nextWord, replacing } = props;
  const t = useTranslate();
  const body = inFormat(props.source.body, props.source.format, "text");
  const source = { body, format: "text" } as const;
  const given = useAdvice(engine, { kind: "note", source, writing }, draft);
  const format: Format = draft.isRich ? "html" : "text";

  if (given === null) return <Bars />;
  const { advice } = given;
  if (advice === null || advice.rewrite.written === "unchanged") {
    return (
      <StateLine mood="calm" icon="note">
        {t("wording.note.cannot")}
      </StateLine>
    );
  }
  return (
    <Stack>
      <ToneSwitch tone={tone.value} onChange={tone.choose} />
      <Proposal
        engine={engine}
        source={given.question.source}
        advice={advice}
        context={writing.context}
        nextWord={nextWord}
        useLabel={t("wording.note.use")}
        onUse={(text, origin) =>
          void replacing.use(given.draft, {
            text: inFormat(text, source.format, format),
            kind: "public",
            origin,
          })
        }
      />
      {advice.leftOut.length > 0 && (
        <Quiet>{t("wording.note.leftOut", { words: advice.leftOut.join(" · ") })}</Quiet>
      )}
    </Stack>
  );
}
