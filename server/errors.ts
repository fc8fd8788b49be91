import type { ProblemAnswer, ProblemCode } from "#contract/problem";

const STATUS: Record<ProblemCode, number> = {
  invalid_request: 400,
  not_signed: 401,
  not_allowed: 403,
  not_found: 404,
  not_connected: 409,
  conflict: 409,
  too_many_requests: 429,
  helpdesk_unavailable: 502,
  unavailable: 503,
  unexpected: 500,
};

/**
 * A failure we foresee and can explain.
 *
 * Anything else that is thrown is a bug: it is logged with its stack and answered as
 * `unexpected`. The message travels to the app, so ticket text and credentials belong in
 * `cause`, which only the log sees.
 */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  get status(): number {
    return STATUS[this.code];
  }

  toAnswer(): ProblemAnswer {
    return { code: this.code, message: this.message };
  }
}

/** The help desk knows us, and does not allow this with the access that an admin gave. */
export class AccessRefused extends Problem {}

/** The service cannot start as it is set up; `main` says why and exits with code 78 (EX_CONFIG). */
export class StartupError extends Error {
  override readonly name = "StartupError";
}

/** Nothing is wrong, but the work can only go on later: the help desk's allowance is used up. */
export class Later extends Error {
  override readonly name = "Later";
  readonly seconds: number;

  constructor(seconds: number) {
    super(`The work goes on in ${Math.ceil(seconds)} s.`);
    this.seconds = seconds;
  }
}
