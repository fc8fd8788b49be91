import type { ErrorRequestHandler } from "express";
import { DeskError } from "./deskError";

/** Turns whatever went wrong into an answer. Nothing of the inside is told. */
export const answerError =
  (report: (error: unknown) => void): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const known =
      error instanceof DeskError ? error : (bodyError(error) ?? internal(error, report));
    response.status(known.status).set(known.headers).json(known.body);
  };

/** What the reader of bodies complains about, in Zendesk's words. */
function bodyError(error: unknown): DeskError | null {
  if (typeof error !== "object" || error === null || !("type" in error)) return null;
  switch (error.type) {
    case "entity.parse.failed":
      return new DeskError(422, {
        error: "Unprocessable Entity",
        message: "Server could not parse JSON",
      });
    case "entity.too.large":
      return new DeskError(413, {
        error: "RequestEntityTooLarge",
        description: "The request is larger than the server allows",
      });
    case "encoding.unsupported":
    case "charset.unsupported":
      return new DeskError(415, {
        error: "UnsupportedMediaType",
        description: "The body's encoding is not understood",
      });
    case "request.aborted":
    case "request.size.invalid":
      return new DeskError(400, { error: "BadRequest", description: "The body is incomplete" });
    default:
      return null;
  }
}

function internal(error: unknown, report: (error: unknown) => void): DeskError {
  if (error instanceof URIError) {
    return new DeskError(400, { error: "BadRequest", description: "The address is malformed" });
  }
  report(error);
  return new DeskError(500, { error: "InternalServerError", description: "Something went wrong" });
}
