import { z } from "zod";

export const ProblemCode = z.enum([
  "invalid_request",
  "not_signed",
  "not_allowed",
  "not_found",
  "not_connected",
  "conflict",
  "too_many_requests",
  "helpdesk_unavailable",
  "unavailable",
  "unexpected",
]);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** The one shape in which the service says no; the message says what to do next. */
export const ProblemAnswer = z.object({ code: ProblemCode, message: z.string() });
export type ProblemAnswer = z.infer<typeof ProblemAnswer>;
