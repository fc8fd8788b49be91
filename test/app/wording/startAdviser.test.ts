import { advise, type Question } from "../../../src/wording/advise";
import { type OpenWorker, startAdviser } from "../../../src/wording/startAdviser";
import type { Answered, Asked } from "../../../src/wording/workerMessages";
import { anEngine } from "../../support/app/anEngine";

const engine = anEngine();
const question = (body: string): Question => ({
  kind: "draft",
  source: { body, format: "text" },
  writing: { context: {}, tone: "plain", glossary: [], locale: "en" },
});
const fromWorker = advise(
  anEngine({ rewrite: () => ({ body: "By the worker.", written: "edited" }) }),
  question("x"),
);

/** Workers whose answers the test gives, in the order of their opening. */
function someWorkers() {
  const workers: {
    asked: Asked[];
    isEnded: boolean;
    say: (answered: Answered) => void;
    break: () => void;
  }[] = [];
  const open = jest.fn<ReturnType<OpenWorker>, Parameters<OpenWorker>>((hear, onBroken) => {
    const worker = { asked: [] as Asked[], isEnded: false, say: hear, break: onBroken };
    workers.push(worker);
    return {
      send: (message) => void worker.asked.push(message),
      end: () => {
        worker.isEnded = true;
      },
    };
  });
  const at = (index: number) => {
    const worker = workers[index];
    if (worker === undefined) throw new Error(`no worker ${index} was opened`);
    return worker;
  };
  return { open, at };
}

type Opened = ReturnType<ReturnType<typeof someWorkers>["at"]>;

/** Gives the last question that a worker was asked its answer. */
const answerLast = (worker: { asked: Asked[]; say: (answered: Answered) => void }) =>
  worker.say({ id: worker.asked.at(-1)?.id ?? 0, advice: fromWorker });

describe("the adviser", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("asks the worker, and gives each question its own answer", async () => {
    const { open, at } = someWorkers();
    const adviser = startAdviser(open);

    const first = adviser.ask(question("one"), engine);
    const second = adviser.ask(question("two"), engine);
    const { asked, say } = at(0);
    say({ isReady: true });
    say({ id: asked[1]?.id ?? 0, advice: null });
    say({ id: asked[0]?.id ?? 0, advice: fromWorker });

    expect(await first).toBe(fromWorker);
    expect(await second).toBeNull();
    expect(asked.map(({ question: one }) => one.source.body)).toEqual(["one", "two"]);
  });

  it("does without workers where there are none, and where they may not be opened", async () => {
    const here = advise(engine, question("Your ticket"));
    const refusing = startAdviser(() => {
      throw new DOMException("not here", "SecurityError");
    });

    expect(await startAdviser(null).ask(question("Your ticket"), engine)).toEqual(here);
    expect(await refusing.ask(question("Your ticket"), engine)).toEqual(here);
  });

  it.each([
    ["does not load", (worker: Opened) => worker.break()],
    [
      "cannot fetch its rules",
      (worker: Opened) => worker.say({ id: worker.asked[0]?.id ?? 0, failed: true }),
    ],
  ])("answers here when the worker %s, and does not try again", async (_, fail) => {
    const { open, at } = someWorkers();
    const adviser = startAdviser(open);

    const answer = adviser.ask(question("Your ticket"), engine);
    fail(at(0));

    expect((await answer)?.rewrite.body).toBe("Your message");
    expect(at(0).isEnded).toBe(true);
    expect((await adviser.ask(question("My ticket"), engine))?.rewrite.body).toBe("My message");
    expect(open).toHaveBeenCalledTimes(1);
  });

  it("answers here while the worker takes long to start, and by the worker after that", async () => {
    const { open, at } = someWorkers();
    const adviser = startAdviser(open);

    const early = adviser.ask(question("Your ticket"), engine);
    jest.advanceTimersByTime(5000);
    expect((await early)?.rewrite.body).toBe("Your message");
    expect((await adviser.ask(question("Your ticket"), engine))?.rewrite.body).toBe("Your message");
    expect(at(0).asked).toHaveLength(1);

    at(0).say({ isReady: true });
    const late = adviser.ask(question("again"), engine);
    answerLast(at(0));

    expect(await late).toBe(fromWorker);
  });

  it("ends a worker that is stuck in a text and leaves that text alone", async () => {
    const { open, at } = someWorkers();
    const adviser = startAdviser(open);

    const stuck = adviser.ask(question("stuck"), engine);
    at(0).say({ isReady: true });
    const behind = adviser.ask(question("stuck as well"), engine);
    jest.advanceTimersByTime(20_000);

    expect(await stuck).toBeNull();
    expect(await behind).toBeNull();
    expect(at(0).isEnded).toBe(true);
    const next = adviser.ask(question("fine"), engine);
    answerLast(at(1));
    expect(await next).toBe(fromWorker);
  });

  it("lets go of the worker when nobody writes, and opens another when somebody does", async () => {
    const { open, at } = someWorkers();
    const adviser = startAdviser(open);

    const first = adviser.ask(question("one"), engine);
    at(0).say({ isReady: true });
    answerLast(at(0));
    await first;
    jest.advanceTimersByTime(10 * 60_000);
    expect(at(0).isEnded).toBe(true);
    void adviser.ask(question("two"), engine);

    expect(open).toHaveBeenCalledTimes(2);
  });
});

describe("advice", () => {
  it("is none when the rules themselves fail", () => {
    const failing = anEngine({
      rewrite: () => {
        throw new Error("a mistake of ours");
      },
    });

    expect(advise(failing, question("Your ticket"))).toBeNull();
  });

  it("can travel to a worker and back", () => {
    const asked = question("Your ticket");

    expect(structuredClone(asked)).toEqual(asked);
    expect(structuredClone(fromWorker)).toEqual(fromWorker);
  });
});
