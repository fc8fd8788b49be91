import { Button } from "@zendeskgarden/react-buttons";
import { useMemo, useState } from "react";
import type { z } from "zod";
import { askModel } from "#contract/models";
import { useTranslate } from "../i18n/useTranslate";
import { useAction } from "../service/useAction";
import { piecesOf } from "../ui/piecesOf";
import { ProblemNote } from "../ui/ProblemNote";
import { Quiet } from "../ui/Quiet";
import { Stack } from "../ui/Stack";
import { StateLine } from "../ui/StateLine";
import type { Advice, Source } from "./advise";
import type { Engine } from "./engine";
import type { NextWord } from "./Missing";
import { Proposal } from "./Proposal";
import type { Writing } from "./writing";

type AskModelProps = {
  engine: Engine;
  ticketId: string;
  /** Its name, as the admin gave it. */
  model: string;
  source: Source;
  advice: Advice;
  writing: Writing;
  nextWord: NextWord;
  onUse: (text: string) => void;
};

type Answer = z.output<typeof askModel.response> & { readonly of: string };

/** Another version of the draft by the account's model; shown and used only behind our checks. */
export function AskModel(props: AskModelProps) {
  const { ticketId, model, source, advice, writing } = props;
  const { rewrite } = advice;
  const t = useTranslate();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const action = useAction(askModel);
  const { tone, context } = writing;
  // An answer belongs to the words and the tone that it was asked for.
  const of = JSON.stringify([source, tone, context]);
  const ask = async () => {
    setAnswer(null);
    const lang = /^[a-z]{2}$/.test(rewrite.lang) ? { lang: rewrite.lang } : {};
    const given = await action.run({ ticketId, ...source, ...lang, tone, context });
    if (given !== null) setAnswer({ ...given, of });
  };
  const known = answer?.of === of ? answer : null;

  return (
    <Stack>
      {known?.by !== "model" && (
        <div>
          <Button size="small" disabled={action.isRunning} onClick={() => void ask()}>
            {t(action.isRunning ? "draft.model.asking" : "draft.model.ask", { model })}
          </Button>
          <Quiet>{t("draft.model.leaves")}</Quiet>
        </div>
      )}
      {action.problem !== null && <ProblemNote problem={action.problem} />}
      <div role="status">{known !== null && <Author answer={known} />}</div>
      {known?.by === "model" && <ModelVersion {...props} body={known.body} />}
    </Stack>
  );
}

/** Who wrote it, or why the model did not. */
function Author({ answer: { reason, model } }: { answer: Answer }) {
  const t = useTranslate();
  if (reason === null) return <Quiet>{t("draft.model.wrote", { model: model ?? "" })}</Quiet>;
  return (
    <StateLine mood="calm" icon="note">
      {t(`draft.model.reason.${reason}`)}
    </StateLine>
  );
}

function ModelVersion(props: AskModelProps & { body: string }) {
  const { engine, source, advice, writing, nextWord, onUse, body } = props;
  const t = useTranslate();
  const { rewrite, facts } = advice;
  const { format, body: before } = source;
  const shown = useMemo(() => {
    const { grade } = engine.rewriteMessage({ format, body, lang: rewrite.lang });
    return {
      facts,
      pieces: piecesOf(before, body, format),
      rewrite: {
        ...rewrite,
        body,
        written: "composed" as const,
        changes: [],
        problems: [],
        grade: { before: rewrite.grade.before, after: grade.before },
      },
    };
  }, [engine, format, before, body, rewrite, facts]);
  return (
    <Proposal
      engine={engine}
      source={source}
      advice={shown}
      context={writing.context}
      nextWord={nextWord}
      isForeign
      useLabel={t("draft.model.use")}
      onUse={onUse}
    />
  );
}
