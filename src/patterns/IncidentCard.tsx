import { Button } from "@zendeskgarden/react-buttons";
import { closeIncident, type Incident, openIncident, readIncident } from "#contract/incidents";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import { Chip } from "../ui/Chip";
import { Disclosure } from "../ui/Disclosure";
import { Moment } from "../ui/Moment";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { BulkPanel } from "./BulkPanel";
import { IncidentFigures } from "./IncidentFigures";
import { IncidentPeople } from "./IncidentPeople";
import { RunList } from "./RunList";
import { SentencePart } from "./SentencePart";

type IncidentCardProps = { patternId: string; draft: string | null };

/** One big trouble handled as one: who is hit, what we say, who was told. */
export function IncidentCard({ patternId, draft }: IncidentCardProps) {
  const t = useTranslate();
  const answer = useService(
    readIncident,
    { patternId },
    { everyMs: (value) => (value?.runs.some(isRunning) === true ? 2_000 : 30_000) },
  );
  return (
    <Card
      title={t("issues.incident.title")}
      aside={
        answer.status === "answered" && answer.value !== null ? (
          <Chip mood={answer.value.closedAt === null ? "watch" : "calm"}>
            {t(answer.value.closedAt === null ? "issues.incident.live" : "issues.incident.closed")}
          </Chip>
        ) : undefined
      }
    >
      <Answered answer={answer} lines={3}>
        {(incident) =>
          incident === null ? (
            <NotYet patternId={patternId} />
          ) : (
            <Handled incident={incident} draft={draft} />
          )
        }
      </Answered>
    </Card>
  );
}

const isRunning = ({ finishedAt }: { finishedAt: string | null }): boolean => finishedAt === null;

function NotYet({ patternId }: { patternId: string }) {
  const t = useTranslate();
  const opening = useAction(openIncident, { refresh: [readIncident] });
  return (
    <Stack $gap={8}>
      <p>{t("issues.incident.none")}</p>
      {opening.problem !== null && <ProblemNote problem={opening.problem} />}
      <Row>
        <Button
          size="small"
          disabled={opening.isRunning}
          onClick={() => void opening.run({ patternId })}
        >
          {t("issues.incident.open")}
        </Button>
      </Row>
    </Stack>
  );
}

function Handled({ incident, draft }: { incident: Incident; draft: string | null }) {
  const t = useTranslate();
  const { patternId, closedAt } = incident;
  const closing = useAction(closeIncident, { refresh: [readIncident] });
  return (
    <Stack $gap={16}>
      <Quiet>
        {t("issues.incident.since")} <Moment at={incident.since} />,{" "}
        {t("issues.incident.openedBy", { name: incident.openedBy })}
      </Quiet>
      <IncidentFigures incident={incident} />
      <SentencePart
        key={incident.sentence?.at ?? "none"}
        patternId={patternId}
        sentence={incident.sentence}
        draft={draft}
      />
      {closedAt === null && <BulkPanel incident={incident} />}
      <RunList runs={incident.runs} />
      <Disclosure label={t("issues.incident.people", { count: incident.customers })}>
        {() => <IncidentPeople incident={incident} />}
      </Disclosure>
      {closing.problem !== null && <ProblemNote problem={closing.problem} />}
      <Row>
        <Button
          size="small"
          isBasic
          disabled={closing.isRunning}
          onClick={() => void closing.run({ patternId, isClosed: closedAt === null })}
        >
          {t(closedAt === null ? "issues.incident.close" : "issues.incident.reopen")}
        </Button>
      </Row>
    </Stack>
  );
}
