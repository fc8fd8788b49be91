import { applyEdits } from "../edit/applyEdits";
import type { Edit } from "../edit/edit";
import type { Message, VerifyProblem } from "../message";
import { compose } from "./compose";
import type { Draft, Reading } from "./draft";
import { editInPlace } from "./editInPlace";
import { keepsFacts } from "./keepsFacts";

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

/** The rewrite without the edits that are refused by themselves. */
function withoutSuspects(
  message: Message,
  reading: Reading,
  edits: readonly Edit[],
  problems: readonly VerifyProblem[],
): Draft {
  const { source } = reading.view;
  if (edits.length > MOST_SUSPECTS) return stays(source, problems);
  const innocent = edits.filter(
    (edit) => keepsFacts(message, applyEdits(source, [edit]).text, reading).length === 0,
  );
  const fewer = draftOf(source, innocent);
  if (keepsFacts(message, fewer.body, reading).length > 0) return stays(source, problems);
  return { ...fewer, problems };
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
