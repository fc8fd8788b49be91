import { useState } from "react";
import styled from "styled-components";
import type { Format, Rewrite } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import type { Piece } from "../ui/piecesOf";
import { visibleText } from "../ui/readVisible";
import { Row } from "../ui/Row";
import { Segments } from "../ui/Segments";
import { Changes } from "./Changes";
import { SideBySide } from "./SideBySide";
import type { Choices } from "./useChoices";

const VIEWS = ["new", "changes", "side"] as const;

type ProposalTextProps = {
  label: string;
  choices: Choices;
  format: Format;
  /** Why each change was made; null where the whole was written anew. */
  explained: Rewrite["changes"] | null;
};

/** The proposed text to read, word by word beside the old one, or both whole. */
export function ProposalText({ label, choices, format, explained }: ProposalTextProps) {
  const t = useTranslate();
  const [view, setView] = useState<(typeof VIEWS)[number] | null>(null);
  const isComparable = explained !== null && isMostlyKept(choices.pieces);
  const shown = view ?? (isComparable ? "changes" : "new");
  return (
    <>
      <Row>
        <Segments
          label={t("wording.view.label")}
          value={shown}
          choices={VIEWS.map((value) => ({ value, label: t(`wording.view.${value}`) }))}
          onChange={setView}
        />
      </Row>
      <Paper aria-label={label} role="region" tabIndex={0}>
        {shown === "new" && visibleText(choices.text, format).trim()}
        {shown === "side" && <SideBySide pieces={made(choices)} format={format} />}
        {shown === "changes" && <Changes choices={choices} format={format} explained={explained} />}
      </Paper>
    </>
  );
}

/** The pieces as they would stand, with what was left out as it was. */
const made = ({ pieces, isMade }: Choices): readonly Piece[] =>
  pieces.map((piece, index) =>
    piece.kind === "same" || isMade(index) ? piece : { kind: "same", text: piece.before },
  );

/** A comparison is easy to read while most of the words stay. */
function isMostlyKept(pieces: readonly Piece[]): boolean {
  const kept = pieces.reduce(
    (sum, piece) => sum + (piece.kind === "same" ? piece.text.length : 0),
    0,
  );
  const gone = pieces.reduce(
    (sum, piece) => sum + (piece.kind === "change" ? piece.before.length : 0),
    0,
  );
  return kept > 2 * gone;
}

const Paper = styled.div`
  max-height: 320px;
  overflow-y: auto;
  padding: 10px 12px;
  border: 1px solid var(--border);
  border-radius: 6px;
  background: var(--bg);
  white-space: pre-wrap;
`;
