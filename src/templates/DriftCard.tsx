import { Button } from "@zendeskgarden/react-buttons";
import { keepTheirs, readTemplate, type TemplateDetail } from "#contract/templateDetail";
import { listTemplates } from "#contract/templates";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { Card } from "../ui/Card";
import { Moment } from "../ui/Moment";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { ThreeWayDiff } from "./ThreeWayDiff";

type DriftCardProps = {
  text: TemplateDetail;
  drift: NonNullable<TemplateDetail["drift"]>;
  mayChange: boolean;
};

/** Somebody edited the text in the help desk after it was applied: both changes, and what to do. */
export function DriftCard({ text, drift, mayChange }: DriftCardProps) {
  const t = useTranslate();
  const keep = useAction(keepTheirs, {
    refresh: [listTemplates],
    answers: ({ key }) => ({ of: readTemplate, request: { key } }),
  });
  return (
    <Card title={t("templates.drift.title")}>
      <p>{t("templates.drift.text")}</p>
      <ThreeWayDiff texts={drift.texts} format={text.format} />
      {mayChange && (
        <Row>
          <Button
            size="small"
            disabled={keep.isRunning}
            onClick={() => void keep.run({ key: text.key })}
          >
            {t("templates.drift.keep")}
          </Button>
        </Row>
      )}
      {keep.problem !== null && <ProblemNote problem={keep.problem} />}
      <Quiet>
        {t("templates.drift.seen")} <Moment at={drift.seenAt} />
      </Quiet>
    </Card>
  );
}
