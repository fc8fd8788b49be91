import type { Message, VerifyProblem } from "../message";
import type { Reading } from "./draft";
import { verifyRewrite } from "../verify/verifyRewrite";

/** Checks that compare words, which a language written without spaces has none of. */
const BY_WORDS = new Set(["claim-invented", "word-invented"]);

/** Why a rewrite does not say what its source says; empty when it does. */
export function keepsFacts(
  message: Message,
  body: string,
  { pack: { unspaced = false }, own }: Pick<Reading, "pack" | "own">,
): readonly VerifyProblem[] {
  const { problems } = verifyRewrite({
    format: message.format,
    template: message.template ?? false,
    source: message.body,
    candidate: body,
    context: { ...message.context, own },
  });
  return unspaced ? problems.filter(({ type }) => !BY_WORDS.has(type)) : problems;
}
