import styled from "styled-components";
import { readTicketPattern, type TicketPattern } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import { Chip } from "../ui/Chip";
import { Disclosure } from "../ui/Disclosure";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Sparkline } from "../ui/Sparkline";
import { Stack } from "../ui/Stack";
import { StatusChip } from "../ui/StatusChip";
import { TicketLink } from "../ui/TicketLink";

type OthersCardProps = { ticketId: string };

/** Whether this customer is alone with their problem. */
export function OthersCard({ ticketId }: OthersCardProps) {
  const t = useTranslate();
  const answer = useService(readTicketPattern, { ticketId });
  return (
    <Card title={t("others.title")}>
      <Answered answer={answer} lines={2}>
        {(found) =>
          found === null ? <Quiet>{t("others.alone")}</Quiet> : <Others found={found} />
        }
      </Answered>
    </Card>
  );
}

function Others({ found }: { found: TicketPattern }) {
  const t = useTranslate();
  const { pattern, othersThisWeek, similar } = found;
  return (
    <Stack $gap={8}>
      <Row>
        <strong>{pattern.label}</strong>
        <Chip mood={pattern.state === "emerging" ? "watch" : "calm"}>
          {t(`issue.state.${pattern.state}`)}
        </Chip>
      </Row>
      <p>{t("others.thisWeek", { count: othersThisWeek })}</p>
      <Sparkline
        counts={pattern.trend.map(({ count }) => count)}
        label={t("issue.trend", {
          thisWeek: pattern.thisWeek,
          weekBefore: pattern.weekBefore,
        })}
      />
      {similar.length > 0 && (
        <Disclosure label={t("others.similar", { count: similar.length })}>
          {() => (
            <List>
              {similar.map(({ ticketId, subject, status }) => (
                <li key={ticketId}>
                  <TicketLink ticketId={ticketId}>{subject}</TicketLink>{" "}
                  <StatusChip status={status} />
                </li>
              ))}
            </List>
          )}
        </Disclosure>
      )}
    </Stack>
  );
}

const List = styled.ul`
  display: grid;
  gap: 8px;
`;
