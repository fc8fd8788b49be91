import { Worker } from "node:worker_threads";
import type { Question, Reply, ThoughtName, Thoughts } from "./thought";

/** Thinks about patterns without holding up anything else. */
export type Thinker = {
  /** Asks the worker thread. Rejects when it fails or is stopped; the next question starts it anew. */
  readonly ask: <Name extends ThoughtName>(
    accountId: number,
    name: Name,
    ask: Thoughts[Name]["ask"],
  ) => Promise<Thoughts[Name]["answer"]>;
  /** Counts how often the thread was started: what it remembered before is gone. */
  readonly lives: () => number;
  /** Whether all tickets of an account are thought through right now, or soon. */
  readonly isConsolidating: () => boolean;
  readonly stop: () => Promise<void>;
};

type Waiting = {
  readonly name: ThoughtName;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
};

/**
 * Makes a thinker; its thread starts with the first question.
 *
 * A thread that dies takes its answers with it, never the service.
 */
export function startThinker(): Thinker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lives = 0;
  let number = 0;

  function start(): Worker {
    lives += 1;
    const started = new Worker(new URL("./thread.mjs", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    started.on("message", (reply: Reply) => {
      const asked = waiting.get(reply.number);
      waiting.delete(reply.number);
      if ("problem" in reply) asked?.reject(new Error(reply.problem));
      else asked?.resolve(reply.answer as never);
    });
    started.on("error", (error: Error) => end(started, error));
    started.on("exit", () => end(started, new Error("the thinking thread has ended")));
    // After the listeners, which would hold the process again.
    started.unref();
    return started;
  }

  function end(ended: Worker, error: Error): void {
    if (worker !== ended) return;
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  return {
    lives: () => lives,
    isConsolidating: () => [...waiting.values()].some(({ name }) => name === "consolidate"),
    ask: (accountId, name, ask) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        number += 1;
        waiting.set(number, { name, resolve, reject });
        const question: Question = { number, accountId, name, ask };
        worker.postMessage(question);
      }),
    async stop() {
      await worker?.terminate();
    },
  };
}
