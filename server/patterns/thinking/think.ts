import { parentPort } from "node:worker_threads";
import { openEncoder } from "../encoder/openEncoder";
import type { GroupingParts } from "../grouping";
import { makeFastIndex } from "../makeFastIndex";
import { makeMind, type Mind } from "./makeMind";
import type { Question, Reply, Thoughts } from "./thought";

/** The worker thread: one mind per account, one question after the other. */
const minds = new Map<number, Mind>();
/** Accounts thought about last stay in mind; the others are read again when they come back. */
const MOST_MINDS = 8;
let parts: Promise<GroupingParts> | null = null;
let busy: Promise<void> = Promise.resolve();

parentPort?.on("message", (question: Question) => {
  busy = busy.then(() => reply(question));
});

async function reply(question: Question): Promise<void> {
  const { number } = question;
  const post = (answer: Reply): void => parentPort?.postMessage(answer);
  try {
    post({ number, answer: await think(question) });
  } catch (error) {
    post({
      number,
      problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

async function think({
  accountId,
  name,
  ask,
}: Question): Promise<Reply extends { answer: infer A } ? A : never> {
  if (name === "begin") {
    parts ??= openEncoder().then((embedder) => ({ embedder, makeIndex: makeFastIndex }));
    minds.delete(accountId);
    minds.set(accountId, await makeMind(await parts, ask as Thoughts["begin"]["ask"]));
    const [oldest] = minds.keys();
    if (minds.size > MOST_MINDS && oldest !== undefined) minds.delete(oldest);
    return null as never;
  }
  const mind = minds.get(accountId);
  if (mind === undefined) throw new Error(FORGOTTEN);
  return (await mind[name](ask as never)) as never;
}

/** The mind was let go of; whoever asks begins again. */
const FORGOTTEN = "forgotten";
