import { useEffect, useMemo, useState } from "react";
import type { Draft } from "../zendesk/draft";
import type { Advice, Question } from "./advise";
import type { Engine } from "./engine";
import { openAdviceWorker } from "./openAdviceWorker";
import { startAdviser } from "./startAdviser";

/** One for the page, whatever is shown of it. */
const adviser = startAdviser(openAdviceWorker);

/** The advice that is there, with what it was asked about: the draft may be further already. */
export type Given = {
  readonly question: Question;
  readonly draft: Draft;
  readonly advice: Advice | null;
};

/**
 * Advice on a text. While a changed text is read the last answer stands.
 *
 * @param draft - What stands in the composer while this is asked.
 * @returns Null until the first answer.
 */
export function useAdvice(engine: Engine, asked: Question, draft: Draft): Given | null {
  const { kind, writing } = asked;
  const { body, format } = asked.source;
  const [given, setGiven] = useState<Given | null>(null);
  const question = useMemo<Question>(
    () => ({ kind, source: { body, format }, writing }),
    [kind, body, format, writing],
  );

  useEffect(() => {
    let isWanted = true;
    void adviser.ask(question, engine).then((advice) => {
      if (isWanted) setGiven({ question, draft, advice });
    });
    return () => {
      isWanted = false;
    };
  }, [engine, question, draft]);

  // The words of one ticket are no advice on another.
  return given?.draft.ticketId === draft.ticketId ? given : null;
}
