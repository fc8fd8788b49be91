import type { Act, GlossaryEntry, Message, VerifyProblem } from "../message";
import type { LanguagePack } from "../pack";
import { readView } from "../view/readView";
import type { TextView } from "../view/textView";
import { compose } from "./compose";
import type { Draft } from "./draft";
import { editInPlace } from "./editInPlace";
import { isUntouchable } from "./isUntouchable";
import { keepsFacts } from "./keepsFacts";
import { readMessage } from "./readMessage";

/** A body that was written anew, and what kind of news it brings. */
export type WrittenBody = Draft & { readonly act: Act };

/** A rewrite that still changes after this many rounds is not trusted. */
const MOST_ROUNDS = 4;

/**
 * Writes a body anew until another round would change nothing, and checks the result against the
 * source. A result that fails is not returned: fewer edits are tried, then the source stays.
 */
export function writeBody(
  message: Message,
  view: TextView,
  pack: LanguagePack,
  glossary: readonly GlossaryEntry[],
): WrittenBody {
  const first = readMessage(message, view, pack, glossary);
  const { act } = first;
  if (isUntouchable(view.masked, pack)) {
    const problem = { type: "untouchable", detail: "a legal or security text: findings only" };
    return { ...unchanged(view.source, [problem]), act };
  }
  const drafts = [compose(first), editInPlace(first)];
  const problems: VerifyProblem[] = [];
  for (const draft of drafts) {
    if (draft === null) continue;
    const settled = settle(message, draft, pack, glossary);
    if (settled === null) continue;
    const reasons = keepsFacts(message, settled.body);
    if (reasons.length === 0) return { ...settled, problems, act };
    problems.push(...reasons);
  }
  return { ...unchanged(view.source, problems), act };
}

const unchanged = (body: string, problems: readonly VerifyProblem[]): Draft => ({
  body,
  written: "unchanged",
  changes: [],
  problems,
});

/** Repeats the rewrite on its own result until nothing changes; null when it does not come to rest. */
function settle(
  message: Message,
  draft: Draft,
  pack: LanguagePack,
  glossary: readonly GlossaryEntry[],
): Draft | null {
  let settled = draft;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const view = readView(settled.body, message.format, message.template ?? false);
    if (isUntouchable(view.masked, pack)) return null;
    const reading = readMessage({ ...message, body: settled.body }, view, pack, glossary);
    const again = compose(reading) ?? editInPlace(reading);
    if (again.body === settled.body) return settled;
    settled = { ...settled, body: again.body, changes: [...settled.changes, ...again.changes] };
  }
  return null;
}
