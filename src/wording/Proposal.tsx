import { Button } from "@zendeskgarden/react-buttons";
import type { Rewrite, RewriteContext } from "#domain/wording/message";
import { useTranslate } from "../i18n/useTranslate";
import { visibleText } from "../ui/readVisible";
import { Row } from "../ui/Row";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import type { Engine } from "./engine";
import { keptFacts } from "./keptFacts";
import { KeptFacts } from "./KeptFacts";
import { Missing, type NextWord } from "./Missing";
import { Reading, wordsIn } from "./Reading";
import { ProposalText } from "./ProposalText";
import { useChoices } from "./useChoices";
import type { Source } from "./useRewrite";

type ProposalProps = {
  engine: Engine;
  source: Source;
  rewrite: Rewrite;
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
  const { engine, source, rewrite, context, nextWord, isForeign = false, useLabel, onUse } = props;
  const t = useTranslate();
  const isEdited = rewrite.written === "edited";
  const choices = useChoices(source.body, rewrite.body, source.format);
  // Parts of a rewrite are a text that nobody has checked yet.
  const verdict =
    choices.isAll && !isForeign
      ? null
      : engine.verifyRewrite({
          format: source.format,
          source: source.body,
          candidate: choices.text,
          context,
        });
  const isRefused = verdict !== null && !verdict.accepted;
  const seen = visibleText(choices.text, source.format).trim();

  return (
    <Stack>
      <ProposalText
        label={t(isForeign ? "draft.model.proposal" : "wording.proposal")}
        choices={choices}
        format={source.format}
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
          onClick={() => onUse(choices.text, choices.isAll ? "rules" : "person")}
        >
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
