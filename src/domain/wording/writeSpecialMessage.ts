import type { RewriteContext, Tone, VerifyProblem } from "./message";
import type { LanguagePack } from "./pack";
import { english } from "./packs/en/english";
import { inManner, mannerOf } from "./say/mannerOf";
import { pick } from "./say/pick";
import { sayTime } from "./say/sayTime";
import { gapOf } from "./say/sentence";
import type { SpecialNeed, Specials } from "./specials";
import { customerName, ownerName, subjectOf } from "./write/speaker";

/** What a special message is about: there is no news, others help, it takes longer, it works again. */
export type SpecialKind = keyof Specials;

/** What is known of the ticket when the message is written. Whatever is missing is not said. */
export type SpecialState = {
  readonly kind: SpecialKind;
  readonly context: RewriteContext;
  readonly tone?: Tone;
  /** `hand-over`: who was asked for help, as a customer would call them ("the engineers who run our website"). */
  readonly helper?: string;
  /** `hand-over`: the person who looks after the customer from now on; absent when the owner stays. */
  readonly successor?: string;
  /** `no-news` and `delay`: true when nobody knows the reason yet, and the message may say so. */
  readonly isCauseUnknown?: boolean;
};

/** A message for the customer as plain text, and what only the writer can add to it. */
export type SpecialMessage = {
  readonly lang: string;
  readonly body: string;
  readonly problems: readonly VerifyProblem[];
};

/**
 * Composes "no news yet", a hand-over, a delay or "it works again" from the state of a ticket
 * alone: greeting by name, the matter in the customer's words, the news, who looks after it, when
 * the customer hears next, and the name. Says nothing that the state does not say; what is missing
 * is named in `problems` (`nobody-named`, `no-time`, `no-customer-name`). The same state always
 * gives the same words; other tickets get other, equally good ones.
 *
 * @param state - Names and the subject are said as they are given, so they belong to the ticket.
 * @param pack - The language to write in; English when absent.
 */
export function writeSpecialMessage(
  state: SpecialState,
  pack: LanguagePack = english,
): SpecialMessage {
  const { kind, context, tone = "plain" } = state;
  const manner = mannerOf(pack.frame, tone);
  const { greetings, greetingsWithName } = manner ?? pack.frame;
  const slots = slotsOf(state, pack);
  const seed = `${kind}${slots.subject ?? ""}${slots.name ?? ""}${slots.time ?? ""}`;
  const known = needsMetBy(slots, state);
  const sentences = pack.specials[kind]
    .filter(({ needs }) => needs.every((need) => known.has(need)))
    .map((one) => pick((tone === "plain" ? undefined : one[tone]) ?? one.say, seed))
    .filter((sentence) => sentence !== "")
    .map((sentence) => filled(inManner(sentence, manner), slots));
  const owner = ownerName(context);
  const paragraphs = [
    filled(pick(slots.name === null ? greetings : greetingsWithName, seed), slots),
    sentences.join(gapOf(pack)),
    owner === null ? "" : [...(manner === null ? [] : [manner.farewell]), owner].join("\n"),
  ];
  return {
    lang: pack.language,
    body: paragraphs.filter((paragraph) => paragraph !== "").join("\n\n"),
    problems: missingOf(kind, slots, owner),
  };
}

type Slots = Readonly<Record<"name" | "subject" | "time" | "helper" | "successor", string | null>>;

function slotsOf({ context, helper, successor }: SpecialState, pack: LanguagePack): Slots {
  return {
    name: customerName(context),
    subject: subjectOf(context),
    time: sayTime(context, pack.frame.time),
    helper: lineOf(helper),
    successor: lineOf(successor),
  };
}

/** A name or description on one line; null when nothing is left of it. */
function lineOf(text: string | undefined): string | null {
  const line = (text ?? "").replace(/\s+/g, " ").trim();
  return line === "" ? null : line;
}

function needsMetBy(slots: Slots, { context, isCauseUnknown }: SpecialState): Set<SpecialNeed> {
  const isPerson = ownerName(context) !== null;
  return new Set<SpecialNeed>([
    isPerson ? "person" : "firm",
    slots.subject === null ? "no-subject" : "subject",
    slots.time === null ? "no-time" : "time",
    slots.helper === null ? "no-helper" : "helper",
    slots.successor === null ? "no-successor" : "successor",
    isCauseUnknown === true ? "cause-unknown" : "cause-known",
  ]);
}

const filled = (sentence: string, slots: Slots): string =>
  sentence.replace(
    /\{(name|subject|time|helper|successor)\}/g,
    (_, slot: keyof Slots) => slots[slot] ?? "",
  );

function missingOf(kind: SpecialKind, slots: Slots, owner: string | null): VerifyProblem[] {
  return [
    ...(owner === null
      ? [{ type: "nobody-named", detail: "say who looks after this customer" }]
      : []),
    ...(slots.time === null && kind !== "fixed"
      ? [{ type: "no-time", detail: "say when there will be news" }]
      : []),
    ...(slots.name === null
      ? [{ type: "no-customer-name", detail: "greet the customer by name" }]
      : []),
  ];
}
