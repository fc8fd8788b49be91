import { useMemo } from "react";
import styled from "styled-components";
import type { Rewrite } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { Bars } from "../ui/Bars";
import { MarkedText } from "../ui/MarkedText";
import { marksOf } from "../ui/marksOf";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import type { Draft } from "../zendesk/draft";
import type { Advice } from "./advise";
import type { Engine } from "./engine";
import { AskModel } from "./AskModel";
import { isAboutTime } from "./isAboutTime";
import { Missing, type NextWord } from "./Missing";
import { Proposal } from "./Proposal";
import { ToneSwitch } from "./ToneSwitch";
import type { DraftReplacing } from "./useReplaceDraft";
import { type Given, useAdvice } from "./useAdvice";
import type { ChosenTone, Writing } from "./writing";

type DraftPanelProps = {
  engine: Engine;
  draft: Draft;
  writing: Writing;
  tone: ChosenTone;
  nextWord: NextWord;
  /** The name of the model that may be asked; null when there is none. */
  model: string | null;
  replacing: DraftReplacing;
};

/** What reads badly in the draft, and the draft as we would write it. */
export function DraftPanel(props: DraftPanelProps) {
  const { engine, draft, writing } = props;
  const t = useTranslate();
  const source = { body: draft.text, format: draft.isRich ? "html" : "text" } as const;
  const given = useAdvice(engine, { kind: "draft", source, writing }, draft);
  if (given === null) return <Bars />;
  if (given.advice === null) {
    return (
      <StateLine mood="watch" icon="alert">
        {t("wording.engineFailed")}
      </StateLine>
    );
  }
  return <Advised {...props} given={given} advice={given.advice} />;
}

type AdvisedProps = DraftPanelProps & { given: Given; advice: Advice };

function Advised(props: AdvisedProps) {
  const { engine, advice, given, tone, nextWord, model, replacing } = props;
  const t = useTranslate();
  const { rewrite } = advice;
  // What is used replaces the words that it was written for, and none that came since.
  const { draft } = given;
  const { source, writing } = given.question;
  const findings = useMemo(
    () => rewrite.findings.filter((finding) => finding.in === "body"),
    [rewrite.findings],
  );
  const language = rewrite.problems.find(({ type }) => type.startsWith("language-"));
  if (language !== undefined && rewrite.written === "unchanged") {
    const isShort = language.type === "language-unknown";
    return <Quiet>{t(isShort ? "wording.language.unknown" : "wording.language.other")}</Quiet>;
  }
  return (
    <Stack>
      <Verdict rewrite={rewrite} count={marksOf(findings).length} />
      {findings.length > 0 && (
        <MarkedText source={source.body} format={source.format} findings={findings} />
      )}
      {rewrite.written === "unchanged" && rewrite.problems.some(isAboutTime) && (
        <Missing problems={rewrite.problems.filter(isAboutTime)} nextWord={nextWord} />
      )}
      {rewrite.written !== "unchanged" && (
        <>
          <Heading>{t("wording.asWeWould")}</Heading>
          <ToneSwitch tone={tone.value} onChange={tone.choose} />
          <Proposal
            engine={engine}
            source={source}
            advice={advice}
            context={writing.context}
            nextWord={nextWord}
            useLabel={t("wording.use")}
            onUse={(text, origin) => void replacing.use(draft, { text, origin })}
          />
        </>
      )}
      {model !== null && draft.ticketId !== null && (
        <AskModel
          engine={engine}
          ticketId={draft.ticketId}
          model={model}
          source={source}
          advice={advice}
          writing={writing}
          nextWord={nextWord}
          onUse={(text) => void replacing.use(draft, { text, origin: "model" })}
        />
      )}
    </Stack>
  );
}

function Verdict({ rewrite, count }: { rewrite: Rewrite; count: number }) {
  const t = useTranslate();
  if (count > 0) return <p role="status">{t("wording.found", { count })}</p>;
  return (
    <div role="status">
      <StateLine mood="good" icon="check">
        {t(praiseFor(rewrite))}
      </StateLine>
    </div>
  );
}

const praiseFor = ({ written, problems }: Rewrite) => {
  if (written !== "unchanged") return "wording.couldBePersonal";
  return problems.some(isAboutTime) ? "wording.onlyTime" : "wording.readsWell";
};

const Heading = styled.h3`
  font-size: 14px;
  font-weight: 600;
`;
