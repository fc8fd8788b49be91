import { setTimeout as sleep } from "node:timers/promises";
import type { z } from "zod";
import { Problem } from "../../errors";
import type { CallOptions } from "../helpDesk";
import { type Allowance, createAllowance, secondsToWait } from "./allowance";
import { problemOf } from "./problemOf";
import type { Call, Reply, Transport } from "./transport";

/** Tokens of an account; `refresh` makes a new one from the one that was refused. */
export type Access = {
  readonly token: () => Promise<string>;
  readonly refresh: (refused: string) => Promise<string>;
};

/** Calls with access, allowance and retries. */
export type Client = {
  /** The checked body of a success. @throws {Problem} For everything else. */
  readonly read: <T extends z.ZodType>(
    schema: T,
    call: Call,
    options?: CallOptions,
  ) => Promise<z.output<T>>;
  /** As `read`, but null for "not found". */
  readonly find: <T extends z.ZodType>(
    schema: T,
    call: Call,
    options?: CallOptions,
  ) => Promise<z.output<T> | null>;
};

const TRIES = 4;
const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 5_000;

/** @param allowance - Shared by all calls to the account. */
export function createClient(
  transport: Transport,
  access: Access,
  allowance: Allowance = createAllowance(),
): Client {
  const send = async (call: Call, options: CallOptions): Promise<Reply> => {
    await allowance.take(options.lane ?? "people", options.signal);
    const token = await access.token();
    const reply = await sendWith(call, token);
    if (reply.status !== 401) return reply;
    return sendWith(call, await access.refresh(token));
  };
  const sendWith = async (call: Call, token: string): Promise<Reply> => {
    const headers = { ...call.headers, authorization: `Bearer ${token}` };
    const reply = await transport({ ...call, headers });
    allowance.learn(reply.status, reply.headers);
    return reply;
  };

  const insist = async (call: Call, options: CallOptions): Promise<Reply> => {
    for (let tries = 1; ; tries += 1) {
      const outcome = await attempt(() => send({ ...call, signal: options.signal }, options));
      if ("reply" in outcome && !isPassing(outcome.reply.status)) return outcome.reply;
      const wait = pauseOf(outcome, tries);
      if (wait === null || options.signal?.aborted === true || !isSafe(call, outcome)) {
        if ("reply" in outcome) return outcome.reply;
        throw outcome.problem;
      }
      await sleep(wait, undefined, { signal: options.signal });
    }
  };

  const find: Client["find"] = async (schema, call, options = {}) => {
    const reply = await insist(call, options);
    if (reply.status === 404) return null;
    if (reply.status < 200 || reply.status > 299) throw problemOf(reply);
    const read = schema.safeParse(reply.json);
    if (read.success) return read.data;
    throw new Problem("helpdesk_unavailable", "Zendesk answered in a way that we do not know.", {
      cause: read.error,
    });
  };
  return {
    find,
    async read(schema, call, options = {}) {
      const found = await find(schema, call, options);
      if (found === null) throw new Problem("not_found", "Zendesk does not know this.");
      return found;
    },
  };
}

type Outcome = { readonly reply: Reply } | { readonly problem: Problem };

async function attempt(send: () => Promise<Reply>): Promise<Outcome> {
  try {
    return { reply: await send() };
  } catch (error) {
    if (error instanceof Problem && error.code === "helpdesk_unavailable")
      return { problem: error };
    throw error;
  }
}

/** Statuses that may be gone the next time. */
const isPassing = (status: number): boolean => status === 429 || status >= 500;

/** A write whose answer never came may have happened: it is not sent again. */
const isSafe = (call: Call, outcome: Outcome): boolean =>
  call.method === "GET" || ("reply" in outcome && outcome.reply.status === 429);

/** Full jitter around a doubling pause; null when it is no use. */
function pauseOf(outcome: Outcome, tries: number): number | null {
  if (tries >= TRIES) return null;
  const jittered = Math.random() * FIRST_PAUSE_MS * 2 ** tries;
  if (!("reply" in outcome)) return jittered;
  const { status, headers } = outcome.reply;
  const told = headers["retry-after"];
  if (status !== 429 && told === undefined) return jittered;
  // After a 429 the allowance makes everybody wait; a jitter spreads those who do.
  return status === 429 ? jittered : Math.min(secondsToWait(told) * 1000, LONGEST_PAUSE_MS);
}
