import type { VerifyProblem } from "../../wording/message";
import { PreviewLimit } from "./PreviewLimit";

const PLACE = /, line:(\d+), col:\d+$/;
const LIMITS = /limit exceeded|invalid string length|maximum call stack/i;

/** Why a text could not be filled in, in a sentence, with the line where it is. */
export function faultOf(error: unknown): VerifyProblem {
  const said = error instanceof Error ? error.message : String(error);
  const cause: unknown = error instanceof Error ? causeOf(error) : null;
  if (cause instanceof PreviewLimit || LIMITS.test(said)) {
    return { type: "too-much", detail: new PreviewLimit().message };
  }
  const line = PLACE.exec(said)?.[1];
  const reason = (said.split("\n")[0] ?? "").replace(PLACE, "");
  return {
    type: "invalid-liquid",
    detail: line === undefined ? reason : `line ${line}: ${reason}`,
  };
}

/** Liquid wraps what was thrown while it rendered. */
const causeOf = (error: Error): unknown =>
  error instanceof PreviewLimit || !("originalError" in error) ? error : error.originalError;
