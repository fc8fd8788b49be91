/** What an app is told about a path that did not work: `{name, message, path}` on the wire. */
export class ApiError extends Error {
  override readonly name = "APIError";
}

/** The answer for a path that no object has. */
export const noSuchApi = (): ApiError => new ApiError("No such Api");
