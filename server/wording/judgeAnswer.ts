import type { NotByModel } from "#contract/models";
import type { Message } from "#domain/wording/message";
import type { WriterAnswer } from "../models/writer";
import { judgeCandidate } from "./judgeCandidate";
import type { LockedText } from "./lockText";
import { type Offered, restoreText } from "./restoreText";

/** A message that passed, or why it did not, in our own words. */
export type Judged =
  | { readonly body: string; readonly answer: WriterAnswer }
  | { readonly reason: NotByModel; readonly reasons: readonly string[] };

type Parts = { message: Message; locked: LockedText; offered: Offered };

/** Puts the facts back into a model's answer and holds it against its source. */
export function judgeAnswer(answer: WriterAnswer, { message, locked, offered }: Parts): Judged {
  const body = restoreText(answer, { locked, offered, format: message.format });
  if (body === null) {
    return {
      reason: "garbled",
      reasons: [
        "Each sign must stand exactly once and in order, listed in tokens; no digits, links or markup.",
      ],
    };
  }
  const judgement = judgeCandidate(message, body);
  return judgement ?? { body, answer };
}
