import { readEffect, type TemplateEffect } from "#contract/templateEvidence";
import { useTranslate } from "../i18n/useTranslate";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import { Moment } from "../ui/Moment";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { EffectMeasureView } from "./EffectMeasureView";

/** What followed from each change of a text; nothing before it was first applied. */
export function EffectCard({ templateKey }: { templateKey: string }) {
  const t = useTranslate();
  const answer = useService(readEffect, { key: templateKey });
  if (answer.status === "answered" && answer.value.effects.length === 0) return null;
  return (
    <Card title={t("templates.effect.title")}>
      <Answered answer={answer}>
        {({ effects }) => (
          <Stack $gap={24}>
            {effects.map((effect) => (
              <Effect key={effect.appliedAt} effect={effect} />
            ))}
          </Stack>
        )}
      </Answered>
    </Card>
  );
}

function Effect({ effect }: { effect: TemplateEffect }) {
  const t = useTranslate();
  const { appliedAt, appliedBy, endedAt, days, measures, grade, readableAt, needed } = effect;
  const isEarly = measures.some(({ verdict }) => verdict === "too-early");
  return (
    <Stack>
      <h3>
        {t("templates.effect.since", { name: appliedBy.name })} <Moment at={appliedAt} />
      </h3>
      {endedAt !== null && (
        <Quiet>
          {t("templates.effect.ended")} <Moment at={endedAt} />
        </Quiet>
      )}
      {isEarly && (
        <p>
          {t("templates.effect.early", { needed })}{" "}
          {readableAt !== null && (
            <>
              {t("templates.effect.readable")} <Moment at={readableAt} />
            </>
          )}
        </p>
      )}
      {measures.map((measure) => (
        <EffectMeasureView key={measure.measure} measure={measure} />
      ))}
      {grade.before !== null && grade.after !== null && (
        <p>{t("templates.effect.grade", { before: grade.before, after: grade.after })}</p>
      )}
      <Quiet>{t("templates.effect.days", { count: days })}</Quiet>
    </Stack>
  );
}
