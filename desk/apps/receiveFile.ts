import type { RequestHandler } from "express";
import multer from "multer";
import type { Desk } from "../api/desk";
import { readCaller } from "../api/http/caller";
import { DeskError, forbidden, unauthenticated } from "../api/http/deskError";

/** A file that was sent with a form; the body of the call. */
export type ReceivedFile = { readonly fileName: string; readonly content: Buffer };

/** Themes may have 30 MiB; nobody named a figure for apps. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Takes one file out of a multipart form and makes it the body, for admins only: nobody else can
 * fill the desk's memory.
 *
 * @param field - The form's field that holds the file.
 */
export function receiveFile(desk: Desk, field: string): RequestHandler {
  const limits = { fileSize: MOST_BYTES, files: 1, fields: 10 };
  const take = multer({ storage: multer.memoryStorage(), limits }).single(field);
  return (request, response, next) => {
    const { user } = readCaller(desk, {
      authorization: request.get("authorization"),
      cookie: request.get("cookie"),
    });
    if (user === null) throw unauthenticated();
    if (user.role !== "admin") throw forbidden();
    take(request, response, (error: unknown) => {
      if (error !== undefined && error !== null) {
        next(refusal(error));
        return;
      }
      const { file } = request;
      request.body =
        file === undefined ? null : { fileName: file.originalname, content: file.buffer };
      next();
    });
  };
}

function refusal(error: unknown): unknown {
  if (!(error instanceof multer.MulterError)) return error;
  const status = error.code === "LIMIT_FILE_SIZE" ? 413 : 400;
  return new DeskError(status, { error: "InvalidUpload", description: error.message });
}
