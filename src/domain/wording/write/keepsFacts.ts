import type { Message, VerifyProblem } from "../message";

/** Whether a rewrite says what its source says. */
export function keepsFacts(_message: Message, _body: string): VerifyProblem[] {
  return [];
}
