import type { Message, VerifyProblem } from "../message";
import { verifyRewrite } from "../verify/verifyRewrite";

/** Why a rewrite does not say what its source says; empty when it does. */
export function keepsFacts(message: Message, body: string): readonly VerifyProblem[] {
  return verifyRewrite({
    format: message.format,
    template: message.template ?? false,
    source: message.body,
    candidate: body,
    context: message.context,
  }).problems;
}
