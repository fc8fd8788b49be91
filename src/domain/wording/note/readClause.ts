import { toSentence } from "../say/sentence";
import type { Clause } from "./cutNote";
import { isTechnical } from "./technical";
import type { NoteRules } from "./noteRules";
import type { Statement } from "./statement";

/** What a clause means for the customer. */
export type NoteSentence = {
  readonly place: Statement["place"];
  readonly text: string;
  /** False for what is no news by itself: that nothing is to be done. */
  readonly isNews: boolean;
};

/** The sentence for the customer that a clause of a note gives, or null when it is for colleagues only. */
export function readClause({ marked }: Clause, rules: NoteRules): NoteSentence | null {
  for (const statement of rules.statements) {
    const match = statement.pattern.exec(marked);
    if (match === null) continue;
    if (statement.negated !== true && rules.hedge.test(rest(marked, statement))) continue;
    const text = fill(statement, match.groups ?? {}, rules);
    if (text !== null)
      return {
        place: statement.place,
        text: toSentence(text),
        isNews: statement.id !== "no-action",
      };
  }
  return null;
}

/** What may hold a hedge: a request to the customer holds its own "can" and "should". */
const rest = (marked: string, { id }: Statement): string =>
  id.endsWith("-do") ? marked.replace(/^.{0,40}?\b(?:should|must|can|may|to)\b/, "") : marked;

function fill(
  { say, things }: Statement,
  groups: Readonly<Record<string, string | undefined>>,
  rules: NoteRules,
) {
  const when = groups["when"] === undefined ? "" : sayWhen(groups["when"], rules);
  if (when === null) return null;
  const said = groups["said"] ?? "";
  if (isTechnical(said)) return null;
  const thing = things === undefined ? "" : things[groups["thing"] ?? ""];
  if (thing === undefined) return null;
  return say
    .replace("{when}", () => when)
    .replace("{thing}", () => thing)
    .replace("{said}", () => forReader(said))
    .replace("{amount}", () => groups["amount"] ?? groups["amount2"] ?? "");
}

/** "16:00Z" is "at 16:00 UTC"; null for days that are only clear to those who know when the note was written. */
function sayWhen(marked: string, { relative, when }: NoteRules): string | null {
  const text = marked.replace(/[\u0001\u0002]/g, "").trim();
  if (relative.test(text)) return null;
  const clear = text.replace(/(\d)Z$/, "$1 UTC").replace(/^(\p{L}+),? (\d)/u, "$1 at $2");
  const form = /^\d{1,2}(?::\d{2}| ?[ap]m| ?h)/i.test(clear)
    ? when.time
    : /^\d/.test(clear)
      ? when.date
      : when.weekday;
  return form === null ? null : form.replace("{when}", () => clear);
}

const forReader = (said: string): string =>
  said
    .trim()
    .replace(/\btheir\b/g, "your")
    .replace(/\b(?:they|them)\b/g, "you");
