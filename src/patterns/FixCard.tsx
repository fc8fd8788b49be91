import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import { type Fix, listFixes, registerFix, removeFix } from "#contract/fixes";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import type { Answer } from "../service/useService";
import { Answered } from "../ui/Answered";
import { Card } from "../ui/Card";
import { ProblemNote } from "../ui/ProblemNote";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { UndoBar } from "../ui/UndoBar";
import { FixForm } from "./FixForm";
import { FixLine } from "./FixLine";

type FixCardProps = {
  patternId: string;
  fixes: Answer<readonly Fix[]>;
  /** Takes words over as a draft of the incident's sentence. */
  onUseWords: (words: string) => void;
};

/** What was done against an issue, and whether it held. */
export function FixCard({ patternId, fixes, onUseWords }: FixCardProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [removed, setRemoved] = useState<string | null>(null);
  const adding = useAction(registerFix, { answers: toList });
  const removing = useAction(removeFix, { refresh: [listFixes] });
  const problem = adding.problem ?? removing.problem;
  const remove = async (fixId: string, isRemoved: boolean) => {
    if ((await removing.run({ fixId, isRemoved })) !== null) setRemoved(isRemoved ? fixId : null);
  };

  return (
    <Card title={t("issues.fix.title")}>
      <Answered answer={fixes} lines={2}>
        {(known) => (
          <Stack $gap={16}>
            {known.length === 0 && <p>{t("issues.fix.none")}</p>}
            {known.map((fix) => (
              <FixLine
                key={fix.id}
                fix={fix}
                onRemove={() => void remove(fix.id, true)}
                onUseWords={onUseWords}
              />
            ))}
          </Stack>
        )}
      </Answered>
      {removed !== null && (
        <UndoBar
          text={t("issues.fix.removed")}
          onUndo={() => void remove(removed, false)}
          onClose={() => setRemoved(null)}
        />
      )}
      {problem !== null && <ProblemNote problem={problem} />}
      {isOpen ? (
        <FixForm
          isRunning={adding.isRunning}
          onGiven={(text, fixedAt) =>
            void adding.run({ patternId, text, fixedAt }).then((done) => {
              if (done !== null) setOpen(false);
            })
          }
          onCancel={() => setOpen(false)}
        />
      ) : (
        <Row>
          <Button size="small" onClick={() => setOpen(true)}>
            {t("issues.fix.add")}
          </Button>
        </Row>
      )}
    </Card>
  );
}

const toList = ({ patternId }: { patternId: string }) => ({
  of: listFixes,
  request: { patternId },
});
