import { useMemo, useState } from "react";
import styled from "styled-components";
import type { TextPair } from "#contract/templateDetail";
import type { Format } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { DiffText } from "../ui/DiffText";
import { piecesOf } from "../ui/piecesOf";
import { Quiet } from "../ui/Quiet";
import { Segments } from "../ui/Segments";
import { Stack } from "../ui/Stack";
import { DiffSides } from "./DiffSides";

type TextDiffProps = { before: TextPair; after: TextPair; format: Format };

type View = "inline" | "sides";

/** What changes in a text, word by word: within one text, or in two beside each other. */
export function TextDiff({ before, after, format }: TextDiffProps) {
  const t = useTranslate();
  const [view, setView] = useState<View>("inline");
  const body = useMemo(
    () => piecesOf(before.body, after.body, format),
    [before.body, after.body, format],
  );
  const subject = useMemo(
    () => piecesOf(before.subject ?? "", after.subject ?? "", "text"),
    [before.subject, after.subject],
  );
  const Shown = view === "inline" ? DiffText : DiffSides;
  return (
    <Stack>
      <Segments
        label={t("templates.diff.view")}
        isLabelHidden
        value={view}
        choices={[
          { value: "inline", label: t("templates.diff.inline") },
          { value: "sides", label: t("templates.diff.sides") },
        ]}
        onChange={setView}
      />
      {(before.subject ?? after.subject) !== null && (
        <div>
          <Quiet>{t("templates.subject")}</Quiet>
          <Shown pieces={subject} format="text" />
        </div>
      )}
      <Paper>
        <Shown pieces={body} format={format} />
      </Paper>
    </Stack>
  );
}

const Paper = styled.div`
  padding: 12px;
  border: 1px solid var(--border-subtle);
  border-radius: 6px;
  background: var(--bg);
`;
