import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { type HistoryHealth, readHistoryHealth, retryStuck } from "#contract/histories";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { TicketLink } from "../ui/TicketLink";
import { useSayMoment } from "../ui/useSayMoment";

/** What of the tickets' histories we could not understand, with a ticket for each, and stuck work. */
export function HistoriesCard() {
  const t = useTranslate();
  const answer = useService(readHistoryHealth, {});
  const retry = useAction(retryStuck, {
    answers: () => ({ of: readHistoryHealth, request: {} }),
  });
  return (
    <Card title={t("settings.histories.title")}>
      <Answered answer={answer}>
        {(health) => (
          <Stack>
            <Counted health={health} />
            {isFine(health) ? (
              <StateLine mood="good" icon="check">
                {t("settings.histories.fine")}
              </StateLine>
            ) : (
              <Found health={health} />
            )}
            {health.stuckTotal > 0 && (
              <Stuck
                health={health}
                isRunning={retry.isRunning}
                onRetry={() => void retry.run({})}
              />
            )}
            {retry.problem !== null && <ProblemNote problem={retry.problem} />}
          </Stack>
        )}
      </Answered>
    </Card>
  );
}

type HealthProps = { health: HistoryHealth };

function Counted({ health: { audits, days, asOf } }: HealthProps) {
  const t = useTranslate();
  const say = useSayMoment();
  return <Quiet>{t("settings.histories.counted", { count: audits, days, when: say(asOf) })}</Quiet>;
}

function Found({ health: { unknownEvents, missingPeople, impossibleTimes } }: HealthProps) {
  const t = useTranslate();
  return (
    <>
      {unknownEvents.length > 0 && (
        <div>
          <h3>{t("settings.histories.unknown")}</h3>
          <List>
            {unknownEvents.map(({ name, count, ticketId }) => (
              <li key={name}>
                {t("settings.histories.event", {
                  name: name === "" ? t("settings.histories.nameless") : name,
                  count,
                })}{" "}
                <Example ticketId={ticketId} />
              </li>
            ))}
          </List>
        </div>
      )}
      {missingPeople.people > 0 && (
        <p>
          {t("settings.histories.people", { count: missingPeople.people })}{" "}
          <Example ticketId={missingPeople.ticketId} />
        </p>
      )}
      {impossibleTimes.audits > 0 && (
        <p>
          {t("settings.histories.times", { count: impossibleTimes.audits })}{" "}
          <Example ticketId={impossibleTimes.ticketId} />
        </p>
      )}
    </>
  );
}

type StuckProps = HealthProps & { isRunning: boolean; onRetry: () => void };

function Stuck({ health: { stuck, stuckTotal }, isRunning, onRetry }: StuckProps) {
  const t = useTranslate();
  return (
    <Stack $gap={8}>
      <h3>{t("settings.histories.stuck", { count: stuckTotal })}</h3>
      <List>
        {stuck.map(({ job, ticketId, problem, attempts }) => (
          <li key={`${job} ${ticketId}`}>
            <Example ticketId={ticketId} />{" "}
            <Quiet as="span">
              {t("settings.histories.attempts", { count: attempts, problem })}
            </Quiet>
          </li>
        ))}
      </List>
      <div>
        <Button size="small" disabled={isRunning} onClick={onRetry}>
          {t("settings.histories.retry")}
        </Button>
      </div>
    </Stack>
  );
}

function Example({ ticketId }: { ticketId: string | null }) {
  const t = useTranslate();
  if (ticketId === null) return null;
  return (
    <TicketLink ticketId={ticketId}>{t("settings.histories.ticket", { id: ticketId })}</TicketLink>
  );
}

const isFine = (health: HistoryHealth): boolean =>
  health.unknownEvents.length === 0 &&
  health.missingPeople.people === 0 &&
  health.impossibleTimes.audits === 0 &&
  health.stuckTotal === 0;

const List = styled.ul`
  display: grid;
  gap: 4px;
`;
