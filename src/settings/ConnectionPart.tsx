import { Button } from "@zendeskgarden/react-buttons";
import {
  type Connection,
  disconnect,
  readConnection,
  readDeliveryHealth,
} from "#contract/connection";
import { useState } from "react";
import { readMe } from "#contract/session";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import type { Mood } from "../ui/moods";
import { ProblemNote } from "../ui/ProblemNote";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { DeliveryHealthView } from "./DeliveryHealthView";
import { HistoriesCard } from "./HistoriesCard";

const MOODS: Readonly<Record<Connection["status"], Mood>> = {
  connected: "good",
  backfilling: "calm",
  paused: "watch",
  "not-connected": "bad",
};

/** Whether events arrive, and what waits for a person. */
export function ConnectionPart() {
  const t = useTranslate();
  const connection = useService(readConnection, {}, { everyMs: 10_000 });
  const health = useService(readDeliveryHealth, {}, { everyMs: 10_000 });
  return (
    <Stack $gap={16}>
      <Card title={t("settings.connection.title")}>
        <Answered answer={connection}>
          {({ status, problem }) => (
            <Stack>
              <StateLine mood={MOODS[status]} icon={status === "connected" ? "check" : "alert"}>
                <p>{t(`settings.connection.status.${status}`)}</p>
                {problem !== null && <p>{problem}</p>}
              </StateLine>
              {status !== "not-connected" && <Disconnect />}
            </Stack>
          )}
        </Answered>
      </Card>
      <Card title={t("settings.health.title")}>
        <Answered answer={health}>{(found) => <DeliveryHealthView health={found} />}</Answered>
      </Card>
      <HistoriesCard />
    </Stack>
  );
}

function Disconnect() {
  const t = useTranslate();
  const [isAsked, setAsked] = useState(false);
  const action = useAction(disconnect, { refresh: [readConnection, readMe] });
  return (
    <Stack>
      {action.problem !== null && <ProblemNote problem={action.problem} />}
      {isAsked && <p role="status">{t("settings.connection.sure")}</p>}
      <Row>
        <Button
          size="small"
          isDanger
          disabled={action.isRunning}
          onClick={() => (isAsked ? void action.run({}) : setAsked(true))}
        >
          {t(isAsked ? "settings.connection.yes" : "settings.connection.disconnect")}
        </Button>
        {isAsked && (
          <Button size="small" isBasic onClick={() => setAsked(false)}>
            {t("ui.cancel")}
          </Button>
        )}
      </Row>
    </Stack>
  );
}
