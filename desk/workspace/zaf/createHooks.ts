/** What the handlers of a hook said; `message` may be empty when a handler only said no. */
export type HookAnswer =
  | { readonly outcome: "allowed" }
  | { readonly outcome: "blocked"; readonly message: string }
  | { readonly outcome: "unanswered" };

/** The hooks that a page has been asked about and has not answered yet. */
export type Hooks = {
  ask(event: string, timeoutMs: number): Promise<HookAnswer>;
  settle(event: string, blocked: string | null): void;
  /** Lets every open question go unanswered: the page is gone. */
  drop(): void;
};

type Open = { answer: Promise<HookAnswer>; settle: (answer: HookAnswer) => void };

/**
 * Keeps at most one open question per hook, because the SDK silently drops a second one while
 * the first is pending: whoever asks meanwhile gets the first one's answer.
 *
 * @param send - Puts the question to the page.
 */
export function createHooks(send: (event: string) => void): Hooks {
  const open = new Map<string, Open>();

  const start = (event: string, timeoutMs: number): Open => {
    let settle: (answer: HookAnswer) => void = () => undefined;
    const answer = new Promise<HookAnswer>((resolve) => {
      const timer = setTimeout(() => settle({ outcome: "unanswered" }), timeoutMs);
      settle = (given) => {
        clearTimeout(timer);
        open.delete(event);
        resolve(given);
      };
    });
    return { answer, settle };
  };

  return {
    ask(event, timeoutMs) {
      const asked = open.get(event);
      if (asked !== undefined) return asked.answer;
      const question = start(event, timeoutMs);
      open.set(event, question);
      send(event);
      return question.answer;
    },
    settle(event, blocked) {
      const answer: HookAnswer =
        blocked === null ? { outcome: "allowed" } : { outcome: "blocked", message: blocked };
      open.get(event)?.settle(answer);
    },
    drop() {
      for (const question of [...open.values()]) question.settle({ outcome: "unanswered" });
    },
  };
}
