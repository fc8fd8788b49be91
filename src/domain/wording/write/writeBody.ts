import type { Act, Change, GlossaryEntry, Message } from "../message";
import type { LanguagePack } from "../pack";
import { readView } from "../view/readView";
import type { TextView } from "../view/textView";
import type { Draft } from "./draft";
import { keepsFacts } from "./keepsFacts";
import { newsAct } from "./newsAct";
import { readMessage, readText } from "./readMessage";
import { isUntouchable } from "./isUntouchable";
import { writeOnce } from "./writeOnce";

/** A body that was written anew, and what kind of news it brings. */
export type WrittenBody = Draft & { readonly act: Act; readonly view: TextView };

/** A rewrite that still changes after this many rounds is not trusted. */
const MOST_ROUNDS = 4;

/**
 * Writes a body anew until another round would change nothing, so that rewriting twice equals
 * once. What was refused on the way is told in `problems`; what does not come to rest, or lost
 * something over several rounds, is not returned: the source stays.
 */
export function writeBody(
  message: Message,
  view: TextView,
  pack: LanguagePack,
  glossary: readonly GlossaryEntry[],
): WrittenBody {
  const { template = false, format } = message;
  const reading = readMessage(message, view, pack, glossary);
  // What kind of news it is does not change with the words it is told in.
  const act = newsAct(reading);
  if (isUntouchable(view.masked, pack)) {
    const problem = { type: "untouchable", detail: "a legal or security text: findings only" };
    return { ...stays(view.source), problems: [problem], act, view };
  }
  const first = writeOnce(message, reading);
  const changes: Change[] = [...first.changes];
  let body = first.body;
  let last = view;
  let isSettled = body === view.source;
  let rounds = 1;
  for (; !isSettled && rounds < MOST_ROUNDS; rounds += 1) {
    const again = { ...message, body };
    last = readView(body, format, template);
    const next = writeOnce(again, { ...readText(again, last, pack, glossary), act });
    isSettled = next.body === body;
    changes.push(...next.changes);
    body = next.body;
  }
  if (!isSettled) return { ...unsettled(view.source), act, view };
  const problems = rounds > 2 ? keepsFacts(message, body, reading) : [];
  if (problems.length > 0) return { ...stays(view.source), problems, act, view };
  return { body, written: first.written, changes, problems: first.problems, act, view: last };
}

const stays = (body: string): Draft => ({ body, written: "unchanged", changes: [], problems: [] });

const unsettled = (body: string): Draft => ({
  ...stays(body),
  problems: [{ type: "unsettled", detail: "another round would change it again" }],
});
