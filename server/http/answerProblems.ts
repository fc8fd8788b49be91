import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Logger } from "pino";
import type {} from "pino-http";
import type { ProblemAnswer } from "#contract/problem";
import { Later, Problem } from "../errors";
import { isDatabaseDown } from "../db/isDatabaseDown";

/** Says that nothing is served under this address. */
export const answerNothingHere: RequestHandler = () => {
  throw new Problem("not_found", "There is nothing under this address.");
};

/** Turns whatever was thrown into the one shape in which the service says no. */
export function answerProblems(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status, answer } = explain(error);
    if (status >= 500) log.error({ err: error, id: request.id }, "request failed");
    if (status === 503) response.set("retry-after", "5");
    response.status(status).json(answer);
  };
}

function explain(error: unknown): { status: number; answer: ProblemAnswer } {
  if (error instanceof Problem) return { status: error.status, answer: error.toAnswer() };
  const status = statusOf(error);
  if (status !== null)
    return { status, answer: { code: "invalid_request", message: SAYS(status) } };
  if (error instanceof Later) {
    const message = "The help desk asks us to wait a little. Try again in a minute.";
    return { status: 503, answer: { code: "unavailable", message } };
  }
  if (isDatabaseDown(error)) {
    const message = "We cannot reach our database. Try again in a few seconds.";
    return { status: 503, answer: { code: "unavailable", message } };
  }
  const message = "Something went wrong on our side. It is noted; try again.";
  return { status: 500, answer: { code: "unexpected", message } };
}

/** Express and its body parsers put a status on errors that the client made. */
function statusOf(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("status" in error)) return null;
  const { status } = error;
  return typeof status === "number" && status >= 400 && status < 500 ? status : null;
}

const SAYS = (status: number): string =>
  status === 413 ? "The request is too large." : "The request cannot be read.";
