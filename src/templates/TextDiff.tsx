import { useMemo, useState } from "react";
import styled from "styled-components";
import type { TextPair } from "#contract/templateDetail";
import type { Format } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { DiffText } from "../ui/DiffText";
import { type Piece, piecesOf, withChanges } from "../ui/piecesOf";
import { Quiet } from "../ui/Quiet";
import { visibleText } from "../ui/readVisible";
import { Segments } from "../ui/Segments";
import { Stack } from "../ui/Stack";
import { DiffSides } from "./DiffSides";

type TextDiffProps = { before: TextPair; after: TextPair; format: Format };

type View = "inline" | "sides" | "new";

/** What changes in a text, word by word: within one text, in two beside each other, or the new text alone. */
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
  const Shown = VIEWS[view];
  return (
    <Stack>
      <Segments
        label={t("templates.diff.view")}
        isLabelHidden
        value={view}
        choices={[
          { value: "inline", label: t("templates.diff.inline") },
          { value: "sides", label: t("templates.diff.sides") },
          { value: "new", label: t("templates.diff.new") },
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

const NewText = ({ pieces, format }: { pieces: readonly Piece[]; format: Format }) => (
  <Plain>
    {visibleText(
      withChanges(pieces, () => true),
      format,
    )}
  </Plain>
);

const VIEWS = { inline: DiffText, sides: DiffSides, new: NewText };

const Plain = styled.div`
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

const Paper = styled.div`
  padding: 12px;
  border: 1px solid var(--border-subtle);
  border-radius: 6px;
  background: var(--bg);
`;
