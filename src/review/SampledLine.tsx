import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import styled from "styled-components";
import type { SampledTicket } from "#contract/quality";
import { readTimeline } from "#contract/review";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Chip } from "../ui/Chip";
import { Disclosure } from "../ui/Disclosure";
import { EvidenceTimeline } from "../ui/EvidenceTimeline";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { TicketLink } from "../ui/TicketLink";
import { ReasonForm } from "./ReasonForm";

type SampledLineProps = {
  sampled: SampledTicket;
  isRunning: boolean;
  onJudge: (verdict: SampledTicket["verdict"], reason: string) => void;
};

/** A drawn ticket: what happened on it, and whether a rule should have spoken. */
export function SampledLine({ sampled, isRunning, onJudge }: SampledLineProps) {
  const t = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const { ticket, verdict, reason, by } = sampled;
  return (
    <Line>
      <Row>
        <strong>{ticket.requester.name}</strong>
        <TicketLink ticketId={ticket.ticketId}>{ticket.subject}</TicketLink>
        {verdict !== null && (
          <Chip mood={verdict === "fine" ? "good" : "bad"}>
            {t(`review.quality.verdict.${verdict}`)}
          </Chip>
        )}
      </Row>
      {verdict !== null && (
        <Quiet>
          {t("review.quality.by", { by })} {reason !== "" && `“${reason}”`}
        </Quiet>
      )}
      {isAsking ? (
        <ReasonForm
          verdict="missed"
          onCancel={() => setAsking(false)}
          onGiven={(given) => {
            setAsking(false);
            onJudge("missed", given);
          }}
        />
      ) : (
        <Row $gap={6}>
          {verdict === null ? (
            <>
              <Button size="small" disabled={isRunning} onClick={() => onJudge("fine", "")}>
                {t("review.quality.fine")}
              </Button>
              <Button size="small" disabled={isRunning} onClick={() => setAsking(true)}>
                {t("review.quality.missed")}
              </Button>
            </>
          ) : (
            <Button size="small" isBasic disabled={isRunning} onClick={() => onJudge(null, "")}>
              {t("review.quality.takeBack")}
            </Button>
          )}
        </Row>
      )}
      <Disclosure label={t("review.evidence")}>
        {() => <Timeline ticketId={ticket.ticketId} />}
      </Disclosure>
    </Line>
  );
}

function Timeline({ ticketId }: { ticketId: string }) {
  const answer = useService(readTimeline, { ticketId });
  return <Answered answer={answer}>{(entries) => <EvidenceTimeline entries={entries} />}</Answered>;
}

const Line = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 6px;
  padding: 10px 12px;
  border: 1px solid var(--border-subtle);
  border-radius: 6px;
`;
