import { Button } from "@zendeskgarden/react-buttons";
import type { Improvement, ImprovementState } from "#contract/fixes";
import { useTranslate } from "../i18n/useTranslate";
import { Chip } from "../ui/Chip";
import { Disclosure } from "../ui/Disclosure";
import { Moment } from "../ui/Moment";
import type { Mood } from "../ui/moods";
import { Quiet } from "../ui/Quiet";
import { useReader } from "../ui/ReaderContext";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";

type ImprovementLineProps = {
  improvement: Improvement;
  isRunning: boolean;
  onEdit: () => void;
  onMove: (state: ImprovementState) => void;
};

const NEXT: Record<ImprovementState, readonly ImprovementState[]> = {
  proposed: ["accepted", "dropped"],
  accepted: ["done", "proposed", "dropped"],
  done: ["verified", "accepted"],
  verified: ["done"],
  dropped: ["proposed"],
};
const MOODS: Record<ImprovementState, Mood> = {
  proposed: "calm",
  accepted: "watch",
  done: "watch",
  verified: "good",
  dropped: "calm",
};

/** One improvement: how far it is, who does it, and where it can go from here. */
export function ImprovementLine(props: ImprovementLineProps) {
  const { improvement, isRunning, onEdit, onMove } = props;
  const t = useTranslate();
  const { locale } = useReader();
  const { text, owner, dueOn, isLate, state, steps } = improvement;
  const day =
    dueOn === null
      ? null
      : new Date(`${dueOn}T12:00:00Z`).toLocaleDateString(locale, {
          month: "short",
          day: "numeric",
          year: "numeric",
          timeZone: "UTC",
        });
  return (
    <Stack $gap={8}>
      <Row>
        <strong>{text}</strong>
        <Chip mood={MOODS[state]}>{t(`issues.improve.state.${state}`)}</Chip>
        {isLate && <Chip mood="bad">{t("issues.improve.late")}</Chip>}
      </Row>
      <Quiet>
        {owner?.name ?? t("issues.improve.noOwner")}
        {day !== null && ` · ${t("issues.improve.due")} ${day}`}
      </Quiet>
      <Row>
        {NEXT[state].map((next) => (
          <Button
            key={next}
            size="small"
            isBasic={next === "dropped" || next === "proposed"}
            disabled={isRunning}
            onClick={() => onMove(next)}
          >
            {t(`issues.improve.to.${next}`)}
          </Button>
        ))}
        <Button size="small" isBasic onClick={onEdit}>
          {t("issues.improve.edit")}
        </Button>
      </Row>
      {state === "accepted" && <Quiet>{t("issues.improve.doneHint")}</Quiet>}
      <Disclosure label={t("issues.improve.steps")}>
        {() => (
          <ol>
            {steps.map((step) => (
              <li key={step.at}>
                {t(`issues.improve.state.${step.state}`)}{" "}
                <Quiet as="span">
                  {step.by}, <Moment at={step.at} />
                </Quiet>
              </li>
            ))}
          </ol>
        )}
      </Disclosure>
    </Stack>
  );
}
