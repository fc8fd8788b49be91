import { type Advice, advise, type Question } from "./advise";
import type { Engine } from "./engine";
import type { Answered, Asked } from "./workerMessages";

/** Longer than the rules take to arrive on a slow line, shorter than an agent waits for nothing. */
const START_WITHIN_MS = 4000;
/** A text that keeps the rules busy for so long is one that they cannot read. */
const ANSWER_WITHIN_MS = 8000;
/** An agent who has stopped writing for so long does not need a second set of rules in memory. */
const IDLE_MS = 120_000;

/** A worker that answers questions. */
type AdviceWorker = { send(asked: Asked): void; end(): void };

/** Starts a worker; it is told who hears its answers, and whom to tell that it cannot run. May throw. */
export type OpenWorker = (hear: (answered: Answered) => void, onBroken: () => void) => AdviceWorker;

/** Answers questions about texts. */
export type Adviser = {
  /** @param engine - The rules of this page, for where a worker cannot help. Never rejects. */
  ask(question: Question, engine: Engine): Promise<Advice | null>;
};

type Pending = Asked & {
  readonly engine: Engine;
  readonly answer: (advice: Advice | null) => void;
  readonly timer: ReturnType<typeof setTimeout>;
};

/**
 * Asks a worker where there is one, and the rules of this page where there is none, where it does
 * not start, and until it does: then nothing is lost but the ease of typing. A worker that has its
 * rules and does not answer is stuck in a text that would stop this page as well; it is ended, and
 * the text is left alone.
 *
 * @param openWorker - Null where workers are not to be had.
 */
export function startAdviser(openWorker: OpenWorker | null): Adviser {
  const pending = new Map<number, Pending>();
  let worker: AdviceWorker | null = null;
  let isReady = false;
  let isLate = false;
  let mayHelp = openWorker !== null;
  let lastId = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(idle);
    worker?.end();
    worker = null;
    isReady = false;
  };
  const settle = (id: number, decide: (asked: Pending) => Advice | null) => {
    const asked = pending.get(id);
    if (asked === undefined) return;
    pending.delete(id);
    clearTimeout(asked.timer);
    asked.answer(decide(asked));
    if (pending.size > 0) return;
    clearTimeout(idle);
    idle = setTimeout(close, IDLE_MS);
  };
  const goOnWithout = () => {
    mayHelp = false;
    close();
    for (const id of [...pending.keys()]) settle(id, here);
  };
  const giveUp = (id: number) => {
    if (isReady) {
      close();
      for (const asked of [...pending.keys()]) settle(asked, nothing);
      return;
    }
    isLate = true;
    settle(id, here);
  };
  const hear = (answered: Answered) => {
    if ("isReady" in answered) isReady = true;
    else if ("failed" in answered) goOnWithout();
    else settle(answered.id, () => answered.advice);
  };
  const open = (): AdviceWorker | null => {
    if (!mayHelp || openWorker === null) return null;
    if (worker !== null) return worker;
    try {
      worker = openWorker(hear, goOnWithout);
    } catch {
      mayHelp = false;
    }
    return worker;
  };

  return {
    ask(question, engine) {
      const helper = isLate && !isReady ? null : open();
      if (helper === null) return Promise.resolve(advise(engine, question));
      clearTimeout(idle);
      lastId += 1;
      const id = lastId;
      return new Promise((answer) => {
        const patience = isReady ? ANSWER_WITHIN_MS : START_WITHIN_MS;
        const timer = setTimeout(() => giveUp(id), patience);
        pending.set(id, { id, question, engine, answer, timer });
        helper.send({ id, question });
      });
    },
  };
}

const here = ({ engine, question }: Pending): Advice | null => advise(engine, question);
const nothing = (): null => null;
