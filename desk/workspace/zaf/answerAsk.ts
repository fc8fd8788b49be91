import { ApiError } from "./apiError";
import { type Fields, isFields } from "./readMessage";

/** What the host lets an app read, write and do; throw an ApiError for what it does not. */
export type AppApi = {
  get(path: string): unknown;
  set(path: string, value: unknown): unknown;
  invoke(action: string, args: readonly unknown[]): unknown;
};

type PathError = { name: string; message: string; path: string };
type Answer = { result: Record<string, unknown> } | { error: { name: string; message: string } };

/** Sent by the official SDK on every click; answered, or its promises dangle until they time out. */
const USAGE = "track";

/**
 * Answers a get, set or invoke path by path: what works is in `result`, what does not is in
 * `result.errors` under its path, and neither keeps the other from being answered.
 *
 * @param request - `get`, `set` or `invoke`.
 * @param params - A list of paths for get, an object for set and invoke.
 */
export async function answerAsk(api: AppApi, request: string, params: unknown): Promise<Answer> {
  const calls = callsIn(api, request, params);
  if (calls === null) {
    return { error: { name: "Error", message: `Malformed ${request} request` } };
  }
  const errors: Record<string, PathError> = {};
  const result: Record<string, unknown> = { errors };
  for (const [path, call] of calls) {
    try {
      const value = await call();
      if (value !== undefined) result[path] = value;
    } catch (error) {
      errors[path] = { ...wordsOf(error), path };
    }
  }
  return { result };
}

type Call = readonly [path: string, call: () => unknown];

function callsIn(api: AppApi, request: string, params: unknown): readonly Call[] | null {
  if (request === "get") {
    if (!Array.isArray(params) || !params.every((path) => typeof path === "string")) return null;
    return params.map((path) => [path, () => api.get(path)]);
  }
  if (!isFields(params)) return null;
  if (request === "set") {
    return Object.entries(params).map(([path, value]) => [path, () => api.set(path, value)]);
  }
  return request === "invoke" ? invocationsIn(api, params) : null;
}

function invocationsIn(api: AppApi, params: Fields): readonly Call[] {
  return Object.entries(params).map(([action, args]) => [
    action,
    () => (action === USAGE ? undefined : api.invoke(action, Array.isArray(args) ? args : [args])),
  ]);
}

function wordsOf(error: unknown): { name: string; message: string } {
  if (error instanceof ApiError) return { name: error.name, message: error.message };
  return { name: "Error", message: error instanceof Error ? error.message : String(error) };
}
