/** An answer that is not what the caller hoped for, in one of the shapes that Zendesk uses. */
export class DeskError extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(`${String(status)} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

export const unauthenticated = (): DeskError =>
  new DeskError(401, { error: "Couldn't authenticate you" });

export const forbidden = (): DeskError =>
  new DeskError(403, {
    error: {
      title: "Forbidden",
      message: "You do not have access to this page. Ask the owner of this help desk for help.",
    },
  });

export const missingScope = (scope: string): DeskError =>
  new DeskError(403, {
    error: "Forbidden",
    description: `Missing the following required scopes: ${scope}`,
  });

export const recordNotFound = (): DeskError =>
  new DeskError(404, { error: "RecordNotFound", description: "Not found" });

export const noSuchEndpoint = (): DeskError =>
  new DeskError(404, { error: "InvalidEndpoint", description: "Not found" });

/** A parameter that cannot be understood. */
export const badRequest = (message: string): DeskError =>
  new DeskError(400, { error: { title: "Invalid attribute", message } });

/** A record that may not be saved so; `problems` maps fields to what is wrong with them. */
export const recordInvalid = (problems: Readonly<Record<string, string>>): DeskError =>
  new DeskError(422, {
    error: "RecordInvalid",
    description: "Record validation errors",
    details: Object.fromEntries(
      Object.entries(problems).map(([field, description]) => [
        field,
        [{ description, error: "InvalidValue" }],
      ]),
    ),
  });

/** The list shape of errors, as newer parts of Zendesk use it. */
export const listedError = (status: number, code: string, detail: string): DeskError =>
  new DeskError(status, { errors: [{ code, title: code, detail, status: String(status) }] });

export const tooMany = (description: string, retryAfterSeconds: number): DeskError =>
  new DeskError(
    429,
    { error: "APIRateLimitExceeded", description },
    { "Retry-After": String(retryAfterSeconds) },
  );
