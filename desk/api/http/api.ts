import express, { type Request, type Response, type Router } from "express";
import type { Desk } from "../desk";
import type { UserRecord } from "../records/people";
import { readCaller, type Caller } from "./caller";
import { badRequest, forbidden, missingScope, unauthenticated } from "./deskError";
import { isForeign } from "./isForeign";
import type { RateLimits } from "./rateLimits";
import { requiredScopes } from "./requiredScopes";

/** One request, with everything that a handler may want to know. */
export type Call = {
  readonly desk: Desk;
  readonly limits: RateLimits;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The address that the caller used, such as `http://127.0.0.1:4600`; links begin with it. */
  readonly base: string;
  /** The path as it was asked for, with `.json` if it had that. */
  readonly path: string;
};

/** A call by somebody who is known. */
export type KnownCall = Call & { readonly user: UserRecord };

type Answer = {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

type Handler<C extends Call> = (call: C) => Answer | Promise<Answer>;
type Route = {
  <C extends Call>(path: string, needs: Needs<C>, handler: Handler<C>): void;
};

/** Who may call: anybody, a signed-in person, staff, or admins. */
export type Needs<C extends Call> = (call: Call) => C;

export type Api = Readonly<Record<"get" | "post" | "put" | "patch" | "delete", Route>> & {
  readonly router: Router;
};

export const anybody: Needs<Call> = (call) => call;

export const someone: Needs<KnownCall> = (call) => {
  const { user } = call.caller;
  if (user === null) throw unauthenticated();
  return { ...call, user };
};

export const staff: Needs<KnownCall> = (call) => {
  const known = someone(call);
  if (known.user.role === "end-user") throw forbidden();
  return known;
};

export const admin: Needs<KnownCall> = (call) => {
  const known = someone(call);
  if (known.user.role !== "admin") throw forbidden();
  return known;
};

/**
 * A router whose handlers take a call and give an answer.
 *
 * Each call is identified, counted against the account's allowance and checked for its
 * OAuth scope before the handler sees it. What the handler changed is kept before it answers.
 */
export function createApi(desk: Desk, limits: RateLimits): Api {
  const router = express.Router();
  const on =
    (method: "get" | "post" | "put" | "patch" | "delete"): Route =>
    (path, needs, handler) => {
      router[method](path, async (request, response) => {
        const call = readCall(desk, limits, request);
        assertOwnPage(call, request);
        countCall(call, response);
        checkScope(call, request);
        const answer = await handler(needs(call));
        await desk.store.flush();
        send(response, answer);
      });
    };
  return {
    router,
    get: on("get"),
    post: on("post"),
    put: on("put"),
    patch: on("patch"),
    delete: on("delete"),
  };
}

/** The body as an object. @throws {DeskError} 400 when it is none. */
export function bodyOf(call: Call): Readonly<Record<string, unknown>> {
  if (!isObject(call.body)) throw badRequest("The body must be a JSON object");
  return call.body;
}

/** The object under `key` of the body. @throws {DeskError} 400 when there is none. */
export function wrapped(call: Call, key: string): Readonly<Record<string, unknown>> {
  const value = bodyOf(call)[key];
  if (!isObject(value)) throw badRequest(`The body must hold an object named ${key}`);
  return value;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readCall(desk: Desk, limits: RateLimits, request: Request): Call {
  const url = new URL(request.originalUrl, "http://desk");
  return {
    desk,
    limits,
    caller: readCaller(desk, {
      authorization: request.get("authorization"),
      cookie: request.get("cookie"),
      onBehalfOf: request.get("x-on-behalf-of"),
    }),
    params: request.params as Record<string, string>,
    query: url.searchParams,
    body: request.body as unknown,
    base: `${request.protocol}://${request.get("host") ?? "localhost"}`,
    path: url.pathname,
  };
}

/** The cookie is for the desk's own page: pages of apps, on the same machine, send it too. */
function assertOwnPage({ caller }: Call, request: Request) {
  if (caller.channel !== "web" || caller.user === null) return;
  if (isForeign(request.get("origin"), request.get("host"))) throw forbidden();
}

/** The desk's own page is not an integration: it does not use up the allowance. */
function countCall({ desk, caller, limits }: Call, response: Response) {
  if (caller.channel === "web") return;
  const { limit, remaining, resetSeconds } = limits.take(
    "account",
    desk.settings.limits.perMinute,
    60,
  );
  response.set({
    "X-Rate-Limit": String(limit),
    "X-Rate-Limit-Remaining": String(remaining),
    "ratelimit-limit": String(limit),
    "ratelimit-remaining": String(remaining),
    "ratelimit-reset": String(resetSeconds),
  });
}

function checkScope({ caller }: Call, request: Request) {
  if (caller.scopes === null) return;
  const accepted = requiredScopes(request.method, request.path);
  if (!accepted.some((scope) => caller.scopes?.includes(scope) === true)) {
    throw missingScope(accepted[0] ?? "read");
  }
}

function send(response: Response, { status = 200, body, headers = {} }: Answer) {
  response.status(status).set(headers);
  if (body === undefined) response.end();
  else response.json(body);
}
