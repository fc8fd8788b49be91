import { Button } from "@zendeskgarden/react-buttons";
import { useMemo } from "react";
import type { RewriteContext } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { visibleText } from "../ui/readVisible";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import type { Advice, Source } from "./advise";
import type { Engine } from "./engine";
import { keptFacts } from "./keptFacts";
import { KeptFacts } from "./KeptFacts";
import { Missing, type NextWord } from "./Missing";
import { Reading, wordsIn } from "./Reading";
import { ProposalText } from "./ProposalText";
import { useChoices } from "./useChoices";

type ProposalProps = {
  engine: Engine;
  source: Source;
  advice: Pick<Advice, "rewrite" | "pieces" | "facts">;
  /** What the rewrite may have added. */
  context: RewriteContext;
  nextWord: NextWord;
  /** True when somebody else than our rules wrote it: then all of it is held against the source. */
  isForeign?: boolean;
  useLabel: string;
  onUse: (text: string, origin: "rules" | "person") => void;
};

/** The text as we would write it: read it, see what changed, take all of it or parts. */
export function Proposal(props: ProposalProps) {
  const { engine, source, advice, context, nextWord, isForeign = false, useLabel, onUse } = props;
  const { rewrite, pieces, facts } = advice;
  const { format, body } = source;
  const t = useTranslate();
  const isEdited = rewrite.written === "edited";
  const choices = useChoices(pieces);
  const { text } = choices;
  const isUnchecked = isForeign || !choices.isAll;
  // Parts of a rewrite are a text that nobody has checked yet.
  const verdict = useMemo(
    () =>
      isUnchecked ? engine.verifyRewrite({ format, source: body, candidate: text, context }) : null,
    [isUnchecked, engine, format, body, text, context],
  );
  const isRefused = verdict !== null && !verdict.accepted;
  const seen = visibleText(text, format).trim();

  return (
    <Stack>
      <ProposalText
        label={t(isForeign ? "draft.model.proposal" : "wording.proposal")}
        choices={choices}
        format={format}
        explained={isEdited ? rewrite.changes : null}
      />
      <Missing problems={rewrite.problems} nextWord={nextWord} />
      {isRefused && (
        <StateLine mood="bad" icon="alert">
          <p>
            {t("wording.refused", { why: verdict.problems.map((one) => one.detail).join(" ") })}
          </p>
        </StateLine>
      )}
      <Row>
        <Button
          isPrimary
          size="small"
          disabled={isRefused}
          onClick={() => onUse(text, choices.isAll ? "rules" : "person")}
        >
          {useLabel}
        </Button>
      </Row>
      <KeptFacts facts={keptFacts(facts, text, format)} />
      <Reading
        grade={rewrite.grade}
        words={{
          before: wordsIn(visibleText(body, format)),
          after: wordsIn(seen),
        }}
      />
    </Stack>
  );
}
