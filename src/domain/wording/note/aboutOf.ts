import type { RewriteContext } from "../message";
import { subjectOf } from "../write/speaker";
import type { NoteRules } from "./noteRules";

/** The number by which customers know a thing of theirs. */
const NUMBER =
  "(?: (?:no\\.?|number|nr\\.?|n°|nº|id|numéro|número|nummer))? ?:? ?#?(?<number>(?=[\\w/-]*\\d)[A-Z0-9][\\w/-]{2,30})";

const compiled = new WeakMap<NoteRules, RegExp | null>();

/** What the news is about: the customer's order as the note names it, or their own subject; null when neither is known. */
export function aboutOf(note: string, context: RewriteContext, rules: NoteRules): string | null {
  const { thing, number } = ownOf(rules)?.exec(note)?.groups ?? {};
  const said = rules.things[thing?.toLowerCase() ?? ""];
  if (said !== undefined && number !== undefined) return `${said} ${number}`;
  const subject = subjectOf(context);
  return subject === null ? null : rules.quote.replace("{subject}", () => subject);
}

function ownOf(rules: NoteRules): RegExp | null {
  const known = compiled.get(rules);
  if (known !== undefined) return known;
  const names = Object.keys(rules.things);
  const anyCase = names.map(
    (name) => `[${name.charAt(0)}${name.charAt(0).toUpperCase()}]${name.slice(1)}`,
  );
  const made =
    names.length === 0
      ? null
      : new RegExp(`(?<!\\p{L})(?<thing>${anyCase.join("|")})${NUMBER}`, "u");
  compiled.set(rules, made);
  return made;
}
