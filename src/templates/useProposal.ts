import { useState } from "react";
import { readTemplate, type TemplateDetail, type TextPair } from "#contract/templateDetail";
import { editProposal, resetProposal } from "#contract/templateProposals";
import { listTemplates } from "#contract/templates";
import { useAction } from "../service/useAction";

/** What is asked again after something was done with a text. */
export const TOUCHED = [readTemplate, listTemplates];

/** The words that stood before the last change by hand; null where we had none but our own. */
type Before = { readonly words: TextPair | null };

/** Saves what somebody wrote, goes back to what we propose, and takes the last of these back. */
export function useProposal({ key, proposal }: Pick<TemplateDetail, "key" | "proposal">) {
  const edit = useAction(editProposal, { refresh: TOUCHED });
  const back = useAction(resetProposal, { refresh: TOUCHED });
  const [last, setLast] = useState<Before | null>(null);
  const before: Before = { words: proposal?.edited == null ? null : proposal };

  const write = (words: TextPair, despite: boolean) =>
    edit.run({
      key,
      body: words.body,
      despite,
      ...(words.subject === null ? {} : { subject: words.subject }),
    });

  return {
    last,
    problem: edit.problem ?? back.problem,
    isSaving: edit.isRunning || back.isRunning,
    forget: () => setLast(null),
    /** Null when the service did not answer; not saved when problems stand against the words. */
    save: async (words: TextPair, despite: boolean) => {
      const answer = await write(words, despite);
      if (answer?.saved === true) setLast(before);
      return answer;
    },
    reset: async () => {
      if ((await back.run({ key })) !== null) setLast(before);
    },
    undo: async () => {
      if (last === null) return;
      const done = last.words === null ? await back.run({ key }) : await write(last.words, true);
      if (done !== null) setLast(null);
    },
  };
}

export type Writing = ReturnType<typeof useProposal>;
