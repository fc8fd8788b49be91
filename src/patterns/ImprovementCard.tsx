import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { listFixes, listImprovements, moveImprovement, saveImprovement } from "#contract/fixes";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { ImprovementForm, type Plan } from "./ImprovementForm";
import { ImprovementLine } from "./ImprovementLine";

/** What would end an issue for good: who does it, until when, and what it would spare. */
export function ImprovementCard({ patternId }: { patternId: string }) {
  const t = useTranslate();
  /** The id of the one that is changed, or "new". */
  const [open, setOpen] = useState<string | null>(null);
  const answer = useService(listImprovements, { patternId });
  const saving = useAction(saveImprovement, { refresh: [listImprovements] });
  const moving = useAction(moveImprovement, { refresh: [listImprovements, listFixes] });
  const problem = saving.problem ?? moving.problem;
  const save = async (plan: Plan, improvementId?: string) => {
    const known = improvementId === undefined ? {} : { improvementId };
    if ((await saving.run({ patternId, ...known, ...plan })) !== null) setOpen(null);
  };

  return (
    <Card title={t("issues.improve.title")}>
      <Answered answer={answer} lines={2}>
        {({ improvements, saved, staff }) => (
          <Stack $gap={16}>
            {improvements.length === 0 && <p>{t("issues.improve.none")}</p>}
            {saved.high > 0 && <Quiet>{t("issues.improve.saved", saved)}</Quiet>}
            {improvements.map((improvement) =>
              open === improvement.id ? (
                <ImprovementForm
                  key={improvement.id}
                  known={improvement}
                  staff={staff}
                  isRunning={saving.isRunning}
                  onGiven={(plan) => void save(plan, improvement.id)}
                  onCancel={() => setOpen(null)}
                />
              ) : (
                <ImprovementLine
                  key={improvement.id}
                  improvement={improvement}
                  isRunning={moving.isRunning}
                  onEdit={() => setOpen(improvement.id)}
                  onMove={(state) =>
                    void moving.run({ patternId, improvementId: improvement.id, state })
                  }
                />
              ),
            )}
            {open === "new" && (
              <ImprovementForm
                known={null}
                staff={staff}
                isRunning={saving.isRunning}
                onGiven={(plan) => void save(plan)}
                onCancel={() => setOpen(null)}
              />
            )}
          </Stack>
        )}
      </Answered>
      {problem !== null && <ProblemNote problem={problem} />}
      {open === null && (
        <Row>
          <Button size="small" onClick={() => setOpen("new")}>
            {t("issues.improve.add")}
          </Button>
        </Row>
      )}
    </Card>
  );
}
