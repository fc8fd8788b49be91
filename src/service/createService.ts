import type { z } from "zod";
import type { Endpoint } from "#contract/endpoint";
import { ProblemAnswer } from "#contract/problem";
import { renewSession } from "#contract/session";
import { addressOf } from "./addressOf";
import { learnTime } from "./serviceClock";
import { ServiceProblem } from "./ServiceProblem";
import type { Session } from "./session";

const LONGEST_MS = 20_000;
/** A token is exchanged this long before it ends, so that no call meets its end. */
const RENEW_BEFORE_MS = 120_000;

/** Asks the service, in the name of whoever this page was opened for. */
export type Service = {
  call<Request extends z.ZodObject, Response extends z.ZodType>(
    endpoint: Endpoint<Request, Response>,
    request: z.input<Request>,
  ): Promise<z.output<Response>>;
  /** Exchanges the token when it is about to end; answers with milliseconds until it should be asked again. */
  keepAlive(): Promise<number>;
};

type Parts = { session: Session; fetch: typeof fetch; now: () => number };

/**
 * Opens the one door to the service.
 *
 * The token is renewed shortly before it ends, once for all callers; a call that is refused as
 * unsigned is tried once more with a fresh token. Every answer is checked against the contract.
 *
 * @throws {ServiceProblem} From `call`, for everything that keeps it from an answer.
 */
export function createService({ session, fetch, now }: Parts): Service {
  let current = session;
  let renewing: Promise<void> | null = null;

  const send = async (endpoint: Endpoint<z.ZodObject, z.ZodType>, request: object) => {
    const { path, body } = addressOf(endpoint, request as Readonly<Record<string, unknown>>);
    const headers: Record<string, string> = {
      accept: "application/json",
      authorization: `Bearer ${current.token}`,
    };
    if (body !== null) headers["content-type"] = "application/json";
    try {
      return await fetch(path, {
        method: endpoint.method,
        headers,
        body,
        credentials: "omit",
        signal: AbortSignal.timeout(LONGEST_MS),
      });
    } catch (cause) {
      throw new ServiceProblem("unreachable", "", { cause });
    }
  };

  const renew = (): Promise<void> => {
    renewing ??= (async () => {
      const answer = await send(renewSession, {});
      current = await read(renewSession, answer);
    })().finally(() => {
      renewing = null;
    });
    return renewing;
  };

  const msUntilRenewal = () => Date.parse(current.expiresAt) - RENEW_BEFORE_MS - now();

  return {
    async call(endpoint, request) {
      if (msUntilRenewal() <= 0) {
        // A token that is still good may be used although its exchange failed.
        await renew().catch(() => undefined);
      }
      const used = current.token;
      const first = await send(endpoint, request);
      if (first.status !== 401) return read(endpoint, first);
      if (used === current.token) await renew();
      return read(endpoint, await send(endpoint, request));
    },
    async keepAlive() {
      if (msUntilRenewal() <= 0) await renew();
      return Math.max(1000, msUntilRenewal());
    },
  };
}

async function read<Response extends z.ZodType>(
  endpoint: Endpoint<z.ZodObject, Response>,
  answer: globalThis.Response,
): Promise<z.output<Response>> {
  learnTime(answer.headers.get("Unticket-Time"));
  const said: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) {
    const problem = ProblemAnswer.safeParse(said);
    if (problem.success) throw new ServiceProblem(problem.data.code, problem.data.message);
    throw new ServiceProblem("unreachable", "", { cause: answer.status });
  }
  const value = endpoint.response.safeParse(said);
  if (value.success) return value.data;
  throw new ServiceProblem("misunderstood", "", { cause: value.error });
}
