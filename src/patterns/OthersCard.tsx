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
import { useSayMoment } from "../ui/useSayMoment";
import { isNews } from "./isNews";
import { KnownIncident } from "./KnownIncident";

type OthersCardProps = { ticketId: string };

/** Whether this customer is alone with their problem. */
export function OthersCard({ ticketId }: OthersCardProps) {
  const t = useTranslate();
  const answer = useService(readTicketPattern, { ticketId });
  return (
    <Card title={t("others.title")}>
      <Answered answer={answer} lines={2}>
        {(found) =>
          found === null ? (
            <Quiet>{t("others.alone")}</Quiet>
          ) : (
            <Others found={found} ticketId={ticketId} />
          )
        }
      </Answered>
    </Card>
  );
}

function Others({ found, ticketId: own }: { found: TicketPattern; ticketId: string }) {
  const t = useTranslate();
  const { pattern, othersThisWeek, similar, incident, contacts } = found;
  return (
    <Stack $gap={8}>
      {incident !== null && <KnownIncident key={own} incident={incident} ticketId={own} />}
      <Row>
        <strong>{pattern.label}</strong>
        <Chip mood={isNews(pattern.state) ? "watch" : "calm"}>
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
      {contacts.all > 1 && (
        <Quiet>{t("others.repeat", { count: contacts.all, same: contacts.same })}</Quiet>
      )}
      <Helped helped={found.helped} />
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

function Helped({ helped }: Pick<TicketPattern, "helped">) {
  const t = useTranslate();
  const sayMoment = useSayMoment();
  if (helped === null) return null;
  const { kind, text, at } = helped;
  return (
    <div>
      <strong>{t("others.helped")}</strong>
      <p>{kind === "fix" ? t("others.helpedFix", { day: sayMoment(at), text }) : text}</p>
    </div>
  );
}

const List = styled.ul`
  display: grid;
  gap: 8px;
`;
