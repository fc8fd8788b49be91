import { Button } from "@zendeskgarden/react-buttons";
import { useState } from "react";
import styled from "styled-components";
import type { Rewrite, RewriteContext } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import type { Piece } from "../ui/piecesOf";
import { visibleText } from "../ui/readVisible";
import { Row } from "../ui/Row";
import { Segments } from "../ui/Segments";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import { Changes } from "./Changes";
import type { Engine } from "./engine";
import { keptFacts } from "./keptFacts";
import { KeptFacts } from "./KeptFacts";
import { Missing, type NextWord } from "./Missing";
import { Reading, wordsIn } from "./Reading";
import { useChoices } from "./useChoices";
import type { Source } from "./useRewrite";

type ProposalProps = {
  engine: Engine;
  source: Source;
  rewrite: Rewrite;
  /** What the rewrite may have added. */
  context: RewriteContext;
  nextWord: NextWord;
  useLabel: string;
  onUse: (text: string) => void;
};

/** The text as we would write it: read it, see what changed, take all of it or parts. */
export function Proposal(props: ProposalProps) {
  const { engine, source, rewrite, context, nextWord, useLabel, onUse } = props;
  const t = useTranslate();
  const isEdited = rewrite.written === "edited";
  const [view, setView] = useState<"new" | "changes" | null>(null);
  const choices = useChoices(source.body, rewrite.body, source.format);
  // Parts of a rewrite are a text that nobody has checked yet.
  const verdict = choices.isAll
    ? null
    : engine.verifyRewrite({
        format: source.format,
        source: source.body,
        candidate: choices.text,
        context,
      });
  const isRefused = verdict !== null && !verdict.accepted;
  const shown = view ?? (isEdited && isMostlyKept(choices.pieces) ? "changes" : "new");
  const seen = visibleText(choices.text, source.format).trim();

  return (
    <Stack>
      <Row>
        <Segments
          label={t("wording.view.label")}
          value={shown}
          choices={[
            { value: "new", label: t("wording.view.new") },
            { value: "changes", label: t("wording.view.changes") },
          ]}
          onChange={setView}
        />
      </Row>
      <Paper aria-label={t("wording.proposal")} role="region" tabIndex={0}>
        {shown === "new" ? (
          seen
        ) : (
          <Changes
            choices={choices}
            format={source.format}
            explained={isEdited ? rewrite.changes : null}
          />
        )}
      </Paper>
      <Missing problems={rewrite.problems} nextWord={nextWord} />
      {isRefused && (
        <StateLine mood="bad" icon="alert">
          <p>
            {t("wording.refused", { why: verdict.problems.map((one) => one.detail).join(" ") })}
          </p>
        </StateLine>
      )}
      <Row>
        <Button isPrimary size="small" disabled={isRefused} onClick={() => onUse(choices.text)}>
          {useLabel}
        </Button>
      </Row>
      <KeptFacts facts={keptFacts(engine, source, choices.text)} />
      <Reading
        grade={rewrite.grade}
        words={{
          before: wordsIn(visibleText(source.body, source.format)),
          after: wordsIn(seen),
        }}
      />
    </Stack>
  );
}

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
