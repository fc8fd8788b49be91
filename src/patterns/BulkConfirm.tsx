import { Button } from "@zendeskgarden/react-buttons";
import { Checkbox, Field, Input } from "@zendeskgarden/react-forms";
import { useState } from "react";
import { type BulkPreview, previewBulk, startBulk } from "#contract/bulk";
import { readIncident } from "#contract/incidents";
import { listPatterns, readPattern } from "#contract/patterns";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { useService } from "../service/useService";
import { Answered } from "../ui/Answered";
import { ProblemNote } from "../ui/ProblemNote";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { BulkFrame } from "./BulkFrame";
import { BulkWhat } from "./BulkWhat";

export type BulkKind = "link" | "unlink" | "tell-untold" | "tell-all";

type BulkConfirmProps = {
  patternId: string;
  kind: BulkKind;
  hasProblem: boolean;
  onClose: () => void;
};

/** Shows what a click would do to whom, and asks once more before it is done. */
export function BulkConfirm({ patternId, kind, hasProblem, onClose }: BulkConfirmProps) {
  const t = useTranslate();
  const answer = useService(previewBulk, { patternId, kind }, { everyMs: 15_000 });
  return (
    <BulkFrame>
      <Answered answer={answer} lines={3}>
        {(preview) => (
          <Stack>
            <BulkWhat preview={preview} kind={wayOf(kind)} />
            {preview.count > 0 ? (
              <Sure
                key={preview.key}
                patternId={patternId}
                kind={kind}
                preview={preview}
                asksProblem={kind === "link" && !hasProblem}
                onClose={onClose}
              />
            ) : (
              <Row>
                <Button size="small" onClick={onClose}>
                  {t("ui.close")}
                </Button>
              </Row>
            )}
          </Stack>
        )}
      </Answered>
    </BulkFrame>
  );
}

const wayOf = (kind: BulkKind) => (kind === "link" || kind === "unlink" ? kind : "tell");

type SureProps = {
  patternId: string;
  kind: BulkKind;
  preview: BulkPreview;
  asksProblem: boolean;
  onClose: () => void;
};

function Sure({ patternId, kind, preview, asksProblem, onClose }: SureProps) {
  const t = useTranslate();
  const [isSure, setSure] = useState(false);
  const [problemId, setProblemId] = useState("");
  const starting = useAction(startBulk, {
    refresh: [readIncident, previewBulk, listPatterns, readPattern],
  });
  const { key, count } = preview;
  const way = wayOf(kind);
  const start = async () => {
    const chosen = problemId.trim() === "" ? {} : { problemId: problemId.trim() };
    const run = await starting.run({ patternId, kind, key, count, ...chosen });
    if (run !== null) onClose();
  };
  return (
    <Stack $gap={8}>
      {asksProblem && (
        <Field>
          <Field.Label>{t("issues.bulk.problemId")}</Field.Label>
          <Field.Hint>{t("issues.bulk.linkNew")}</Field.Hint>
          <Input
            isCompact
            inputMode="numeric"
            maxLength={16}
            value={problemId}
            onChange={(event) => setProblemId(event.target.value)}
          />
        </Field>
      )}
      <Field>
        <Checkbox checked={isSure} onChange={() => setSure(!isSure)}>
          <Field.Label>{t(`issues.bulk.sure.${way}`, { count })}</Field.Label>
        </Checkbox>
      </Field>
      {starting.problem !== null && <ProblemNote problem={starting.problem} />}
      <Row>
        <Button
          size="small"
          isPrimary
          disabled={!isSure || starting.isRunning}
          onClick={() => void start()}
        >
          {t(`issues.bulk.go.${way}`, { count })}
        </Button>
        <Button size="small" isBasic onClick={onClose}>
          {t("ui.cancel")}
        </Button>
      </Row>
    </Stack>
  );
}
