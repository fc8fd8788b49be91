import { findFacts } from "../wording/facts/findFacts";
import type { VerifyProblem } from "../wording/message";
import { liquidFaults } from "./liquidFaults";
import { suppressedIn } from "./suppression";
import { unknownPlaceholders } from "./unknownPlaceholders";

type Words = { readonly subject?: string | undefined; readonly body: string };

/** By these Zendesk finds the ticket that an answer belongs to. */
const THREADING = /^\{\{-?\s*(?:ticket\.encoded_id|delimiter)\b/;
const CONDITION = /^\{%-?\s*(?:if|unless|case)\b/;
const CONDITION_END = /^\{%-?\s*end(?:if|unless|case)\b/;

/**
 * What a proposal for a template breaks, whoever wrote it: Liquid that does not parse, placeholders
 * that nobody fills in, new ones without a guard for when they are empty, threading that is lost,
 * words that would point at nothing when placeholders are suppressed. None of it may be applied.
 *
 * @param source - The text that stands in the help desk.
 */
export function proposalFaults(source: Words, proposal: Words): VerifyProblem[] {
  const before = joined(source);
  const after = joined(proposal);
  const isNew = (tag: string) => !before.includes(tag);
  return [
    ...added(liquidFaults(before), liquidFaults(after)),
    ...unknownPlaceholders(after)
      .filter(isNew)
      .map((tag) => ({
        type: "unknown-placeholder",
        detail: `${tag} is none that Zendesk fills in`,
      })),
    ...unguarded(after)
      .filter(isNew)
      .map((tag) => ({
        type: "unguarded-placeholder",
        detail: `${tag} may be empty: put it inside {% if … != blank %} … {% endif %}`,
      })),
    ...threadingLost(before, after),
    ...danglingIn(source.body, proposal.body),
  ];
}

const joined = ({ subject = "", body }: Words): string => `${subject}\n${body}`;

const added = (before: readonly VerifyProblem[], after: readonly VerifyProblem[]) =>
  after.filter(({ detail }) => !before.some((known) => known.detail === detail));

/** Placeholders outside of every condition that asks for their own name. */
function unguarded(text: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const { kind, text: tag } of findFacts(text, "text", true)) {
    if (kind === "control-tag" && CONDITION.test(tag)) open.push(tag);
    else if (kind === "control-tag" && CONDITION_END.test(tag)) open.pop();
    else if (kind === "placeholder" && mayBeEmpty(tag, open)) found.push(tag);
  }
  return found;
}

function mayBeEmpty(tag: string, guards: readonly string[]): boolean {
  const name = /^\{\{-?\s*([\w.]+)/.exec(tag)?.[1];
  if (name === undefined || ALWAYS.has(name) || /\|\s*default:/.test(tag)) return false;
  return !guards.some((guard) => guard.includes(name));
}

/** Every ticket has these. */
const ALWAYS: ReadonlySet<string> = new Set([
  "ticket.id",
  "ticket.encoded_id",
  "ticket.link",
  "ticket.url",
  "ticket.url_with_protocol",
  "ticket.status",
  "ticket.account",
]);

function threadingLost(before: string, after: string): VerifyProblem[] {
  const count = (text: string) =>
    findFacts(text, "text", true).filter(
      ({ kind, text: tag }) => kind === "placeholder" && THREADING.test(tag),
    ).length;
  return count(before) === count(after)
    ? []
    : [
        {
          type: "threading",
          detail: "the placeholder by which answers find their ticket must stay",
        },
      ];
}

/** Lead-ins to placeholders that may be suppressed, where the source had none. */
function danglingIn(before: string, after: string): VerifyProblem[] {
  const known = new Set(suppressedIn(before).map(({ leadIn }) => leadIn));
  return suppressedIn(after)
    .flatMap(({ leadIn }) => (leadIn === null || known.has(leadIn) ? [] : [leadIn]))
    .map((leadIn) => ({
      type: "dangling-lead-in",
      detail: `“${leadIn}” would point at nothing when Zendesk leaves the placeholder after it empty`,
    }));
}
