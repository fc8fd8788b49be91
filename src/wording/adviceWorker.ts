import { advise } from "./advise";
import { loadEngine } from "./loadEngine";
import { hasPack } from "./loadPack";
import type { Asked, Answered } from "./workerMessages";

/**
 * Answers questions about texts beside the page, so that typing never waits for the rules. Rules
 * are fetched here as they are on the page; where that fails the page is told and does it itself.
 */
self.addEventListener("message", (event: MessageEvent<Asked>) => {
  const { id, question } = event.data;
  answer(question).then(
    (advice) => send({ id, advice }),
    () => send({ id, failed: true }),
  );
});

/** Told once the rules are here: from then on an answer is a matter of milliseconds. */
const english = loadEngine(null);
english.then(
  () => send({ isReady: true }),
  () => undefined,
);

async function answer(question: Asked["question"]) {
  const known = await english;
  const language = known.draftLanguage(question.source.body, question.writing.locale);
  return advise(hasPack(language) ? await loadEngine(language) : known, question);
}

const send = (message: Answered): void => self.postMessage(message);
