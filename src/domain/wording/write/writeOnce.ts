import { applyEdits } from "../edit/applyEdits";
import type { Edit } from "../edit/edit";
import type { Message, VerifyProblem } from "../message";
import { compose } from "./compose";
import type { Draft, Reading } from "./draft";
import { editInPlace } from "./editInPlace";
import { keepsFacts } from "./keepsFacts";
import { suspectsIn } from "./suspectsIn";

/** No notice needs more edits than this; a text that does is no notice, and checking it takes too long. */
const MOST_EDITS = 300;
/** With more edits than this a refused rewrite is not searched for the one at fault. */
const MOST_SUSPECTS = 40;

/**
 * One round of writing: composed where all is understood, else edited in place. What the check
 * refuses is not returned: the edits at fault are dropped, or the text stays as it is.
 */
export function writeOnce(message: Message, reading: Reading): Draft {
  const { source } = reading.view;
  const composed = compose(reading);
  if (composed !== null && keepsFacts(message, composed.body, reading).length === 0)
    return composed;
  const edits = editInPlace(reading);
  if (edits.length > MOST_EDITS)
    return stays(source, [{ type: "too-many-edits", detail: "not a notice: findings only" }]);
  const all = draftOf(source, edits);
  if (all.body === source) return stays(source, []);
  const problems = keepsFacts(message, all.body, reading);
  return problems.length === 0 ? all : withoutSuspects(message, reading, edits, problems);
}

/** The rewrite without the edits that are at fault: first those that look it, then those that are. */
function withoutSuspects(
  message: Message,
  reading: Reading,
  edits: readonly Edit[],
  problems: readonly VerifyProblem[],
): Draft {
  const { source } = reading.view;
  const keeps = (some: readonly Edit[]) =>
    keepsFacts(message, applyEdits(source, some).text, reading).length === 0;
  const suspects = new Set(suspectsIn(message, reading, edits, problems));
  const others = edits.filter((edit) => !suspects.has(edit));
  if (suspects.size > 0 && keeps(others)) return { ...draftOf(source, others), problems };
  if (edits.length > MOST_SUSPECTS) return stays(source, problems);
  const innocent = innocentOf(edits, keeps);
  return keeps(innocent) ? { ...draftOf(source, innocent), problems } : stays(source, problems);
}

/** The edits that pass by themselves, found by halving: most of many are good. */
function innocentOf(
  edits: readonly Edit[],
  keeps: (some: readonly Edit[]) => boolean,
): readonly Edit[] {
  if (edits.length === 0 || keeps(edits)) return edits;
  if (edits.length === 1) return [];
  const half = Math.ceil(edits.length / 2);
  return [...innocentOf(edits.slice(0, half), keeps), ...innocentOf(edits.slice(half), keeps)];
}

function draftOf(source: string, edits: readonly Edit[]): Draft {
  const { text, changes } = applyEdits(source, edits);
  return {
    body: text,
    written: changes.length > 0 ? "edited" : "unchanged",
    changes,
    problems: [],
  };
}

const stays = (body: string, problems: readonly VerifyProblem[]): Draft => ({
  body,
  written: "unchanged",
  changes: [],
  problems,
});
