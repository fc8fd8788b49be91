import { lazy, Suspense, useState } from "react";
import styled from "styled-components";
import { readTemplate, type TemplateDetail, type TextPair } from "#contract/templateDetail";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Bars } from "../ui/Bars";
import { Card } from "../ui/Card";
import { PageHead } from "../ui/PageHead";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { DriftCard } from "./DriftCard";
import { EffectCard } from "./EffectCard";
import { HistoryCard } from "./HistoryCard";
import { ProposalCard } from "./ProposalCard";
import { Score } from "./Score";
import { SharedCard } from "./SharedCard";
import { StateChip } from "./StateChip";
import { namedLocale } from "./templateTypes";
import { TodayCard } from "./TodayCard";
import { useTemplatePolicy } from "./useTemplatePolicy";

/** Rendering a mail takes Liquid and an HTML parser, which nobody needs before they look. */
const PreviewCard = lazy(async () => {
  const { PreviewCard: card } = await import(/* webpackChunkName: "preview" */ "./PreviewCard");
  return { default: card };
});

type TemplateViewProps = { templateKey: string };

/** One text: what customers get now, how we would say it, how it looks to them, and what came of it. */
export function TemplateView({ templateKey }: TemplateViewProps) {
  const answer = useService(readTemplate, { key: templateKey });
  const policy = useTemplatePolicy();
  return (
    <Answered answer={answer} lines={8}>
      {(text) => (
        <Shown
          text={text}
          mayChange={policy.status === "answered" && policy.value.youMay}
          needsApproval={policy.status === "answered" && policy.value.policy.approval}
        />
      )}
    </Answered>
  );
}

type ShownProps = { text: TemplateDetail; mayChange: boolean; needsApproval: boolean };

function Shown({ text, mayChange, needsApproval }: ShownProps) {
  const t = useTranslate();
  const [draft, setDraft] = useState<TextPair | null>(null);
  const language = namedLocale(text.locale);
  const facts = [
    t(`templates.type.${text.type}`),
    ...(language === null ? [] : [language]),
    t(`templates.recipient.${text.recipient}`),
    t("templates.reach90", { count: text.reach90 }),
    t("templates.sent90", { count: text.sent90 }),
  ];
  return (
    <Stack $gap={16}>
      <PageHead title={text.title} text={facts.join(" · ")}>
        <Row>
          <Score score={text.score} count={text.findings.length} />
          <StateChip state={text.state} />
        </Row>
      </PageHead>
      {text.drift !== null && <DriftCard text={text} drift={text.drift} mayChange={mayChange} />}
      <Two>
        <TodayCard text={text} />
        <ProposalCard
          text={text}
          mayChange={mayChange}
          needsApproval={needsApproval}
          onDraft={setDraft}
        />
      </Two>
      <Suspense
        fallback={
          <Card title={t("templates.preview.title")}>
            <Bars lines={5} />
          </Card>
        }
      >
        <PreviewCard text={text} proposed={draft ?? text.proposal} />
      </Suspense>
      <EffectCard templateKey={text.key} />
      <SharedCard text={text} />
      <HistoryCard text={text} mayChange={mayChange} />
    </Stack>
  );
}

const Two = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(360px, 100%), 1fr));
  gap: 16px;
  align-items: start;
`;
