import { Button } from "@zendeskgarden/react-buttons";
import styled from "styled-components";
import { type DeliveryHealth, readDeliveryHealth, retryParked } from "#contract/connection";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { Grid } from "../ui/Grid";
import { Moment } from "../ui/Moment";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";

type DeliveryHealthViewProps = { health: DeliveryHealth };

/** What arrived, what we refused and why, and what we could not work out alone. */
export function DeliveryHealthView({ health }: DeliveryHealthViewProps) {
  const t = useTranslate();
  const retry = useAction(retryParked, { refresh: [readDeliveryHealth] });
  const { received, duplicates, waiting, repairedByPoll, lastEventAt, rejected, parked } = health;
  const figures = { received, duplicates, waiting, repairedByPoll } as const;
  const names = ["received", "duplicates", "waiting", "repairedByPoll"] as const;
  return (
    <Stack>
      <Quiet>
        {t("settings.health.last")}{" "}
        {lastEventAt === null ? t("settings.health.never") : <Moment at={lastEventAt} />}
      </Quiet>
      <Figures>
        {names.map((name) => (
          <div key={name}>
            <dt>{t(`settings.health.${name}`)}</dt>
            <dd>{t("settings.health.count", { count: figures[name] })}</dd>
          </div>
        ))}
      </Figures>
      {rejected.length > 0 && (
        <div>
          <h3>{t("settings.health.rejected")}</h3>
          <ul>
            {rejected.map(({ reason, count }) => (
              <li key={reason}>{t("settings.health.refusal", { reason, count })}</li>
            ))}
          </ul>
        </div>
      )}
      <h3>{t("settings.health.parked")}</h3>
      {retry.problem !== null && <ProblemNote problem={retry.problem} />}
      {parked.length === 0 ? (
        <Quiet>{t("settings.health.noneParked")}</Quiet>
      ) : (
        <Grid
          caption={t("settings.health.parked")}
          lines={parked}
          keyOf={({ id }) => id}
          columns={[
            {
              id: "what",
              head: t("settings.health.what"),
              width: "50%",
              cell: ({ excerpt, reason }) => (
                <>
                  {reason}
                  <Quiet>{excerpt}</Quiet>
                </>
              ),
            },
            {
              id: "when",
              head: t("settings.health.when"),
              cell: ({ receivedAt, attempts }) => (
                <>
                  <Moment at={receivedAt} />
                  <Quiet>{t("settings.health.attempts", { count: attempts })}</Quiet>
                </>
              ),
            },
            {
              id: "retry",
              head: t("settings.health.again"),
              cell: ({ id }) => (
                <Button
                  size="small"
                  disabled={retry.isRunning}
                  onClick={() => void retry.run({ id })}
                >
                  {t("ui.tryAgain")}
                </Button>
              ),
            },
          ]}
        />
      )}
    </Stack>
  );
}

const Figures = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(130px, 1fr));
  gap: 12px;

  dt {
    color: var(--fg-subtle);
    font-size: 12px;
  }

  dd {
    font-size: 22px;
    line-height: 28px;
    font-variant-numeric: tabular-nums;
  }
`;
