import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import type { Pattern } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { ProblemNote } from "../ui/ProblemNote";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { UndoBar } from "../ui/UndoBar";
import { CauseForm } from "./CauseForm";
import { MergeForm } from "./MergeForm";
import { RenameForm } from "./RenameForm";
import type { CurationState, Decision } from "./useCuration";

type CurationBarProps = { pattern: Pattern; curation: CurationState };
type Open = "rename" | "merge" | "cause" | null;

const FORMS = ["rename", "merge", "cause"] as const;

/** Rename, pin, merge, say the cause; each can be taken back. */
export function CurationBar({ pattern, curation }: CurationBarProps) {
  const t = useTranslate();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const decide = (decision: Decision) => {
    void curation.decide(decision).then((done) => {
      if (done) close();
    });
  };
  const parts = { pattern, isRunning: curation.isRunning, onDecide: decide, onCancel: close };

  return (
    <Stack $gap={8}>
      <Row role="group" aria-label={t("issues.curate.label")}>
        {FORMS.map((form) => (
          <Button
            key={form}
            size="small"
            aria-expanded={open === form}
            onClick={() => setOpen(open === form ? null : form)}
          >
            {t(`issues.curate.${form}`)}
          </Button>
        ))}
        <Button
          size="small"
          disabled={curation.isRunning}
          onClick={() => decide({ action: pattern.pinned ? "unpin" : "pin" })}
        >
          {t(pattern.pinned ? "issues.curate.unpin" : "issues.curate.pin")}
        </Button>
      </Row>
      {open === "rename" && <RenameForm {...parts} />}
      {open === "merge" && <MergeForm {...parts} />}
      {open === "cause" && <CauseForm {...parts} />}
      <Outcome curation={curation} />
    </Stack>
  );
}

function Outcome({ curation }: { curation: CurationState }) {
  const t = useTranslate();
  const { last, problem, isUndone } = curation;
  if (problem !== null) return <ProblemNote problem={problem} />;
  if (last !== null) {
    return (
      <UndoBar
        text={t(`issues.curate.done.${last.action}`)}
        onUndo={() => void curation.undo(last.decisionId)}
        onClose={curation.forget}
      />
    );
  }
  return isUndone ? (
    <div role="status">
      <StateLine mood="calm" icon="undo">
        {t("issues.curate.undone")}
      </StateLine>
    </div>
  ) : null;
}
