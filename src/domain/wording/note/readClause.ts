import { toSentence } from "../say/sentence";
import type { Clause } from "./cutNote";
import { isTechnical } from "./technical";
import type { Statement } from "./statement";
import { statements } from "./statements";

/** What a clause means for the customer. */
export type NoteSentence = { readonly place: Statement["place"]; readonly text: string };

/** Turns a statement around, or makes it less than a fact. */
const HEDGE =
  /\b(?:not|no|never|cannot|without|if|unless|until|once|when|after that|maybe|might|could|should be|probably|pending|tbd|tbc|todo|wip|to be|will be|hasn|haven|isn|won|wasn|didn|doesn|don|can)\b(?!-)|\?/;
/** Says when only together with the day of writing, which we do not know. */
const RELATIVE = /\b(?:today|tomorrow|tonight|yesterday|now|morning|afternoon|evening|eod|cob)\b/i;

/** The sentence for the customer that a clause of a note gives, or null when it is for colleagues only. */
export function readClause({ marked }: Clause): NoteSentence | null {
  for (const statement of statements) {
    const match = statement.pattern.exec(marked);
    if (match === null) continue;
    if (statement.negated !== true && HEDGE.test(rest(marked, statement))) continue;
    const text = fill(statement, match.groups ?? {});
    if (text !== null) return { place: statement.place, text: toSentence(text) };
  }
  return null;
}

/** What may hold a hedge: a request to the customer holds its own "can" and "should". */
const rest = (marked: string, { id }: Statement): string =>
  id.endsWith("-do") ? marked.replace(/^.{0,40}?\b(?:should|must|can|may|to)\b/, "") : marked;

function fill({ say, things }: Statement, groups: Readonly<Record<string, string | undefined>>) {
  const when = groups["when"] === undefined ? "" : sayWhen(groups["when"]);
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
function sayWhen(marked: string): string | null {
  const text = marked.replace(/[\u0001\u0002]/g, "").trim();
  if (RELATIVE.test(text)) return null;
  const clear = text.replace(/(\d)Z$/, "$1 UTC").replace(/^(\p{L}+),? (\d)/u, "$1 at $2");
  return /^\d{1,2}(?::\d{2}| ?[ap]m)/i.test(clear) ? `at ${clear}` : `on ${clear}`;
}

const forReader = (said: string): string =>
  said
    .trim()
    .replace(/\btheir\b/g, "your")
    .replace(/\b(?:they|them)\b/g, "you");
