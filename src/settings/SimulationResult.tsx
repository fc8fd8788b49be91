import { useMemo } from "react";
import type { GroupSuggestion } from "#contract/settings";
import { readTally, type TeamLoad } from "#domain/ownership/simulation/readTally";
import { CONDITIONS } from "#domain/ownership/policy";
import { useTranslate } from "../i18n/useTranslate";
import { Disclosure } from "../ui/Disclosure";
import { Grid } from "../ui/Grid";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { DayChart } from "./DayChart";
import { SimulationExamples } from "./SimulationExamples";
import type { Simulation } from "./useSimulation";

type SimulationResultProps = { simulation: Simulation; groups: readonly GroupSuggestion[] };

/** A simulation in sentences, a chart with its table behind, loads of teams, and examples. */
export function SimulationResult({ simulation, groups }: SimulationResultProps) {
  const t = useTranslate();
  const { tally, first, last } = simulation;
  const reading = useMemo(() => {
    const people = new Map(groups.map(({ id, agents }) => [id, agents]));
    return readTally(tally, { first, last, people });
  }, [tally, first, last, groups]);
  const round = (value: number) => Math.round(value * 10) / 10;
  return (
    <Stack $gap={16}>
      <div>
        <p>
          {t("settings.simulation.flagged", { flagged: tally.flagged, count: tally.tickets })}{" "}
          {t("settings.simulation.perDay", {
            perDay: round(reading.perDay),
            most: reading.mostForOne,
          })}
        </p>
        {reading.usualHoursAhead !== null && (
          <p>
            {t("settings.simulation.ahead", {
              count: reading.wroteAgain,
              hours: reading.usualHoursAhead,
            })}
          </p>
        )}
      </div>
      <DayChart days={reading.days} />
      <Grid
        caption={t("settings.simulation.byReason")}
        lines={Object.entries(tally.rules).sort(([one], [other]) => placeOf(one) - placeOf(other))}
        keyOf={([ruleId]) => ruleId}
        columns={[
          {
            id: "rule",
            head: t("settings.limits.what"),
            width: "46%",
            cell: ([ruleId]) => t(`review.rules.${CONDITIONS[placeOf(ruleId)] ?? "other"}`),
          },
          ...(["red", "amber", "note"] as const).map((level) => ({
            id: level,
            head: t(`settings.simulation.level.${level}`),
            cell: ([, levels]: [string, (typeof tally.rules)[string]]) => levels[level],
          })),
        ]}
      />
      <Teams teams={reading.teams} groups={groups} />
      <Disclosure label={t("settings.simulation.examples")}>
        {() => <SimulationExamples examples={tally.examples} />}
      </Disclosure>
    </Stack>
  );
}

const placeOf = (ruleId: string): number =>
  CONDITIONS.findIndex((condition) => condition === ruleId.split("-")[0]);

type TeamsProps = { teams: readonly TeamLoad[]; groups: readonly GroupSuggestion[] };

function Teams({ teams, groups }: TeamsProps) {
  const t = useTranslate();
  if (teams.length === 0) return null;
  const nameOf = (id: string) => groups.find((group) => group.id === id)?.name ?? id;
  return (
    <>
      <Grid
        caption={t("settings.simulation.byTeam")}
        lines={teams}
        keyOf={({ groupId }) => groupId}
        columns={[
          {
            id: "team",
            head: t("settings.groups.column.name"),
            width: "46%",
            cell: ({ groupId }) => nameOf(groupId),
          },
          { id: "flags", head: t("settings.simulation.pointedOut"), cell: ({ flags }) => flags },
          {
            id: "each",
            head: t("settings.simulation.each"),
            cell: ({ perPersonAndDay }) =>
              perPersonAndDay === null
                ? t("settings.simulation.tooSmall")
                : t("settings.simulation.eachDay", {
                    amount: Math.round(perPersonAndDay * 100) / 100,
                  }),
          },
        ]}
      />
      <Quiet>{t("settings.simulation.noRanking")}</Quiet>
    </>
  );
}
