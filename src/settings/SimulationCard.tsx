import { Button } from "@zendeskgarden/react-buttons";
import type { GroupSuggestion, Settings } from "#contract/settings";
import { useTranslate } from "../i18n/useTranslate";
import { Card } from "../ui/Card";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { SimulationResult } from "./SimulationResult";
import { type Simulation, useSimulation } from "./useSimulation";

type SimulationCardProps = {
  settings: Settings;
  groups: readonly GroupSuggestion[];
  isFaulty: boolean;
};

/** What these limits would have pointed out in the last 90 days, before they are saved. */
export function SimulationCard({ settings, groups, isFaulty }: SimulationCardProps) {
  const t = useTranslate();
  const { simulation, start, stop } = useSimulation();
  const isRunning = simulation?.status === "running";
  return (
    <Card title={t("settings.simulation.title")}>
      <Quiet>{t("settings.simulation.text")}</Quiet>
      <Row>
        <Button size="small" disabled={isRunning || isFaulty} onClick={() => void start(settings)}>
          {t(simulation === null ? "settings.simulation.start" : "settings.simulation.again")}
        </Button>
        {isRunning && (
          <Button size="small" isBasic onClick={stop}>
            {t("settings.simulation.stop")}
          </Button>
        )}
      </Row>
      {simulation !== null && <Progress simulation={simulation} />}
      {simulation?.problem != null && <ProblemNote problem={simulation.problem} />}
      {simulation !== null && simulation.tally.tickets > 0 && !isRunning && (
        <SimulationResult simulation={simulation} groups={groups} />
      )}
    </Card>
  );
}

function Progress({ simulation: { status, tally, total } }: { simulation: Simulation }) {
  const t = useTranslate();
  const said = t("settings.simulation.progress", { done: tally.tickets, count: total });
  return (
    <Row>
      {status === "running" && (
        <progress value={tally.tickets} max={Math.max(1, total)} aria-label={said} />
      )}
      <Quiet role="status">
        {status === "running" ? said : t(`settings.simulation.${status}`, { said })}
      </Quiet>
    </Row>
  );
}
