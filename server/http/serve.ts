import type { Request, Router } from "express";
import type { z } from "zod";
import type { Endpoint } from "#contract/endpoint";
import { storable } from "../db/storable";
import { Problem } from "../errors";
import { type Caller, callerOf, isAtLeast } from "./caller";

type Handler<Asked extends z.ZodObject, Answered extends z.ZodType> = (
  request: z.output<Asked>,
  caller: Caller,
) => Promise<z.input<Answered>>;

const METHODS = { GET: "get", POST: "post", PUT: "put", DELETE: "delete" } as const;

/**
 * Answers an endpoint of the contract: checks session, role and request, calls the handler, and
 * lets out only what the contract's response names. Errors pass on to `answerProblems`.
 *
 * @example
 * serve(router, readToday, (_request, { accountId }) => inAccount(db, accountId, countWaiting));
 */
export function serve<Asked extends z.ZodObject, Answered extends z.ZodType>(
  router: Router,
  endpoint: Endpoint<Asked, Answered>,
  handler: Handler<Asked, Answered>,
): void {
  router[METHODS[endpoint.method]](endpoint.path, async (request, response) => {
    const caller = callerOf(request);
    if (!isAtLeast(caller.role, endpoint.role)) {
      throw new Problem("not_allowed", `This needs the role "${endpoint.role}".`);
    }
    const asked = readRequest(request, endpoint.request);
    const answer = await handler(asked, caller);
    response.json(endpoint.response.parse(answer));
  });
}

function readRequest<Asked extends z.ZodObject>(request: Request, schema: Asked): z.output<Asked> {
  const body: unknown = request.body;
  const fields: Record<string, unknown> = {};
  for (const part of [request.params, request.query, body]) {
    if (part === undefined || part === null) continue;
    if (typeof part !== "object" || Array.isArray(part)) {
      throw new Problem("invalid_request", "The request's body must be a JSON object.");
    }
    for (const [name, value] of Object.entries(part)) {
      if (Object.hasOwn(fields, name)) {
        throw new Problem("invalid_request", `"${name.slice(0, 50)}" is given twice.`);
      }
      Object.defineProperty(fields, name, { value, enumerable: true });
    }
  }
  const read = schema.safeParse(fields);
  // What no database holds cannot be meant, and must not become a fault of ours further in.
  if (read.success) return storable(read.data) as z.output<Asked>;
  const problems = read.error.issues
    .slice(0, 5)
    .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message));
  throw new Problem("invalid_request", `The request does not fit. ${problems.join("; ")}`);
}
