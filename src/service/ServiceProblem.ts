import type { ProblemCode } from "#contract/problem";

/** The codes of the service, and the two failures that happen on the way to it. */
export type FailureCode = ProblemCode | "unreachable" | "misunderstood";

/** A call that did not work out. The message of a service problem says what to do next. */
export class ServiceProblem extends Error {
  override readonly name = "ServiceProblem";
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
