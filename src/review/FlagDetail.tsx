import styled from "styled-components";
import { readTimeline, type ReviewItem } from "#contract/review";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Chip } from "../ui/Chip";
import { EvidenceTimeline } from "../ui/EvidenceTimeline";
import { LEVEL_MOODS } from "../ui/levelMoods";
import { Moment } from "../ui/Moment";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { TicketLink } from "../ui/TicketLink";
import { DecisionBar } from "./DecisionBar";
import type { Verdict } from "./useDecisions";

type FlagDetailProps = {
  item: ReviewItem;
  asking: Verdict | null;
  onAsk: (verdict: Verdict | null) => void;
  onDecide: (verdict: Verdict, reason: string, until?: string) => void;
};

/** Why a flag was raised, what it rests on, and what to say about it. */
export function FlagDetail({ item, asking, onAsk, onDecide }: FlagDetailProps) {
  const t = useTranslate();
  const { flag, ticket, decision, dispute } = item;
  const timeline = useService(readTimeline, { ticketId: ticket.ticketId });
  return (
    <Panel aria-label={t("review.detail")}>
      <Stack>
        <Row>
          <Chip mood={LEVEL_MOODS[flag.level]}>{t(`ui.level.${flag.level}`)}</Chip>
          <TicketLink ticketId={ticket.ticketId}>{ticket.subject}</TicketLink>
        </Row>
        <Lead>{flag.text}</Lead>
        <Quiet>
          {ticket.requester.name}
          {ticket.organization !== null && `, ${ticket.organization}`} · {ticket.group?.name ?? ""}
          {ticket.assignee !== null && ` · ${ticket.assignee.name}`} · <Moment at={flag.since} />
        </Quiet>
        <p>{t("review.nextStep", { action: flag.action })}</p>
        {dispute !== null && (
          <StateLine mood="watch" icon="talk">
            {t("review.disputedBy", { by: dispute.by })} “{dispute.reason}”
          </StateLine>
        )}
        {decision !== null && (
          <Quiet>
            {t(`review.decided.${decision.verdict}`, { by: decision.by })}
            {decision.reason !== "" && ` “${decision.reason}”`}
          </Quiet>
        )}
        <DecisionBar asking={asking} onAsk={onAsk} onDecide={onDecide} />
        <Heading>{t("review.evidence")}</Heading>
        <Answered answer={timeline}>
          {(entries) => <EvidenceTimeline entries={entries} evidence={flag.evidence} />}
        </Answered>
      </Stack>
    </Panel>
  );
}

const Panel = styled.section`
  padding: 16px;
  border: 1px solid var(--border-subtle);
  border-radius: 8px;
  background: var(--bg-raised);
`;

const Lead = styled.p`
  font-size: 16px;
  line-height: 24px;
`;

const Heading = styled.h2`
  font-size: 14px;
  font-weight: 600;
`;
