import { someoneOf } from "./cast";
import type { GroupKey, Issue } from "./issue";
import type { Random } from "./random";
import type { Changes, CustomerKey, Doer, Step } from "./step";
import { type Letter, writeLetter } from "./texts";

/** A ticket in the making: where its story stands and what it has cost so far. */
export type Draft = {
  readonly random: Random;
  readonly ticket: number;
  readonly issue: Issue;
  readonly letter: Letter;
  readonly requester: CustomerKey;
  readonly customerName: string;
  readonly group: GroupKey;
  /** The person who took it. */
  readonly agent: string;
  readonly steps: Step[];
};

/** What a flow starts from. */
export type Opening = {
  readonly random: Random;
  readonly ticket: number;
  readonly issue: Issue;
  readonly requester: CustomerKey;
  readonly customerName: string;
  readonly at: Date;
  readonly group?: GroupKey;
  readonly agent?: string;
  readonly letter?: Letter;
};

/** The customer writes; the rules put it into a team's queue. */
export function open(opening: Opening): Draft {
  const { random, ticket, issue, requester, customerName, at } = opening;
  const letter = opening.letter ?? writeLetter(random, issue, customerName, at);
  const group = opening.group ?? issue.group;
  const steps: Step[] = [
    {
      at,
      ticket,
      by: { requester: true },
      create: {
        requester,
        subject: letter.subject,
        channel: random.weighted(
          [
            { channel: "email", weight: 62 },
            { channel: "web", weight: 27 },
            { channel: "native_messaging", weight: 11 },
          ] as const,
          ({ weight }) => weight,
        ).channel,
        locale: letter.locale,
      },
      comment: { body: letter.body, public: true },
      set: {
        addTags: [...issue.tags, `team_${group}`],
        priority: random.chance(0.12) ? "high" : "normal",
      },
    },
  ];
  return {
    random,
    ticket,
    issue,
    letter,
    requester,
    customerName,
    group,
    agent: opening.agent ?? someoneOf(random, group),
    steps,
  };
}

/** Words, and what is changed along with them. */
type Said = string | ({ readonly body: string } & Changes);

/** Somebody of ours writes to the customer. */
export function say(draft: Draft, at: Date, by: string, said: Said): void {
  speak(draft, at, by, { said, public: true });
}

/** Somebody of ours writes to colleagues. */
export function note(draft: Draft, at: Date, by: string, said: Said): void {
  speak(draft, at, by, { said, public: false });
}

/** Somebody of ours changes fields without a word. */
export function change(draft: Draft, at: Date, by: string, set: Changes): void {
  push(draft, at, { staff: by }, { set });
}

/** The customer writes again. */
export function write(draft: Draft, at: Date, body: string, set: Changes = {}): void {
  push(draft, at, { requester: true }, { comment: { body, public: true }, set });
}

function speak(draft: Draft, at: Date, by: string, words: { said: Said; public: boolean }): void {
  const { body, ...set } = typeof words.said === "string" ? { body: words.said } : words.said;
  push(draft, at, { staff: by }, { comment: { body, public: words.public }, set });
}

function push(draft: Draft, at: Date, by: Doer, what: Pick<Step, "comment" | "set">): void {
  draft.steps.push({ at, ticket: draft.ticket, by, ...what });
}
