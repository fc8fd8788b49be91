import type { Policy } from "#domain/ownership/policy";
import { berlinHours } from "../../support/ownership/berlinHours";
import {
  audits,
  created,
  mail,
  notes,
  ownedInIt,
  PROMISE,
  rule,
  says,
  set,
  type Step,
  taken,
  who,
} from "../../support/ownership/history";
import type { Raised } from "./raised";

type More = Omit<Partial<Raised>, "name" | "audits" | "at" | "flags">;

const r = (
  name: string,
  steps: readonly Step[],
  ...[at, flags, more = {}]: [at: number, flags: readonly string[], more?: More]
): Raised => ({ name, audits: audits(steps), at, flags, ...more });

const { ann, ben, sue, tom, tia, cat, dan, desk, night, net, apps, contact, next } = who;
const hours: Partial<Policy> = { calendar: berlinHours };
const all = Array.from({ length: 16 }, (_, at) => `C${at + 1}` as Policy["off"][number]);
const only = (...conditions: string[]): Partial<Policy> => ({
  off: all.filter((condition) => !conditions.includes(condition)),
});
const told: Step = [1, ann, [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom)]];
const silently: Step = [1, ann, [set("group_id", net), set("assignee_id", tom), set(contact, ann)]];
const urgent: readonly Step[] = [
  [0, cat, created(desk, { priority: "urgent" })],
  [0.1, ann, [set("assignee_id", ann), says(ann, "Hello Cat, I am on it.")]],
];
const start = (at: number): readonly Step[] => [
  [at, cat, created(desk)],
  [at + 0.1, ann, [set("assignee_id", ann), says(ann, "Hello Cat, I am on it.")]],
];
const byRule = { channel: "rule" };

/** A second batch, written from the definitions alone. */
export const raisedMore: readonly Raised[] = [
  r(
    "high and in IT: a quarter of an hour",
    [
      [0, cat, created(desk, { priority: "high" })],
      [0.1, ann, [says(ann, "Hello Cat, I am on it.")]],
      [0.5, ann, [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom)]],
    ],
    1,
    ["C1 amber 0.75"],
    { owner: null },
  ),
  r(
    "who spoke last and is in copy is the owner",
    [
      ...taken,
      [
        1,
        ann,
        [
          says(ann, PROMISE),
          set("group_id", net),
          set("assignee_id", tom),
          {
            type: "EmailCcChange",
            previous_email_ccs: [],
            current_email_ccs: ["ann@firm.example"],
          },
        ],
      ],
    ],
    4,
    [],
    { owner: ann },
  ),
  r(
    "a contact who works in IT is none",
    [
      ...taken,
      [
        1,
        ann,
        [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom), set(contact, tom)],
      ],
    ],
    3,
    ["C1 amber 2"],
    { owner: null },
  ),
  r(
    "over the weekend that loses an hour",
    [
      ...start(606),
      [606.5, ann, [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom)]],
    ],
    671,
    ["C1 amber 670.5"],
    { policy: hours },
  ),
  r(
    "over the weekend that gains an hour",
    [
      ...start(5645),
      [5645.5, ann, [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom)]],
    ],
    5712,
    ["C1 amber 5711.5"],
    { policy: hours },
  ),
  r(
    "over a holiday",
    [...start(0), [6.5, ann, [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom)]]],
    48,
    ["C1 amber 47.5"],
    { policy: { calendar: { ...berlinHours, holidays: ["2026-03-03"] } } },
  ),
  r(
    "urgent, created in IT, and nobody moves",
    [[0, cat, created(net, { priority: "urgent" })]],
    0.9,
    ["C1 red 0.25", "C2 amber 0.5", "C7 amber 0.5", "C10 amber 0.25"],
    { owner: null },
  ),
  r(
    "two messages that nobody answers",
    [
      ...ownedInIt,
      [2, cat, [says(cat, "Any idea how long this takes?")]],
      [3, cat, [says(cat, "Hello?")]],
    ],
    7,
    ["C7 red 6"],
    { owner: ann },
  ),
  r(
    "from one IT team to another and back",
    [
      ...ownedInIt,
      [2, tom, [set("group_id", apps), set("assignee_id", tia)]],
      [3, tia, [set("group_id", net), set("assignee_id", tom)]],
    ],
    4,
    ["C9 amber 3"],
  ),
  r(
    "an engineer closes it with a word",
    [...ownedInIt, [3, tom, [says(tom, "It works again, Cat."), set("status", "solved")]]],
    4,
    ["C12 amber 3"],
    { promises: ["kept"] },
  ),
  r(
    "an engineer closes it without a word",
    [...ownedInIt, [6, tom, [set("status", "solved")]]],
    7,
    ["C12 amber 6", "C13 red 6"],
  ),
  r(
    "a supervisor closes it without a word",
    [...ownedInIt, [6, sue, [set("status", "solved")]]],
    7,
    ["C13 red 6"],
  ),
  r(
    "a colleague closes what somebody else looks after",
    [...taken, [2, ben, [says(ben, "Done, Cat."), set("status", "solved")]]],
    3,
    ["C12 amber 2"],
  ),
  r(
    "a rule closes over an unanswered message",
    [
      ...taken,
      [2, cat, [says(cat, "It is still broken.")]],
      [6, -1, [set("status", "solved", { via: rule })], byRule],
    ],
    7,
    ["C13 red 6"],
  ),
  r(
    "a rule closes after five days without an answer",
    [
      ...taken,
      [1, ann, [says(ann, "Could you send us the serial number?"), set("status", "pending")]],
      [121, -1, [set("status", "solved", { via: rule })], byRule],
    ],
    122,
    ["C13 note 121"],
  ),
  r(
    "broken again after three days",
    [
      ...taken,
      [1, ann, [says(ann, "It works again: the cable was loose."), set("status", "solved")]],
      [73, cat, [says(cat, "It broke again this morning."), set("status", "open")]],
    ],
    74,
    ["C14 amber 73"],
    { owner: ann },
  ),
  r(
    "waiting for the customer who was only told something",
    [...ownedInIt, [2, tom, [says(tom, "We replaced the cable."), set("status", "pending")]]],
    3,
    ["C16 note 2"],
  ),
  r(
    "notes by two engineers that restate",
    [
      ...ownedInIt,
      [2, tom, [notes(tom, "Looking.")]],
      [3, tia, [notes(tia, "Same here.")]],
      [4, tom, [notes(tom, "Still looking.")]],
      [5, tia, [notes(tia, "Nothing new.")]],
    ],
    6,
    ["C8 amber 5"],
  ),
  r(
    "on hold with nobody outside",
    [...ownedInIt, [2, tom, [set("status", "hold"), notes(tom, "No idea yet.")]]],
    20,
    ["C11 amber 18"],
    { policy: only("C11") },
  ),
  r(
    "a mail to somebody else tells the customer nothing",
    [
      ...taken,
      silently,
      [1, -1, [mail("Your request is with our network team now; Ann stays your contact.", [dan])]],
    ],
    6,
    ["C2 amber 5", "C4 note 2"],
  ),
  r(
    "a side conversation that ended",
    [
      ...taken,
      [
        1,
        ann,
        [
          says(ann, PROMISE),
          set("group_id", net),
          set("assignee_id", tom),
          { type: "CollabThreadCreated", subject: "Cable" },
        ],
      ],
      [2.5, ann, [{ type: "CollabThreadClosed", subject: "Cable" }]],
    ],
    4,
    ["C1 amber 2.5"],
  ),
  r(
    "a priority that a rule raises",
    [...taken, told, [1.2, -1, [set("priority", "urgent", { via: rule })], byRule]],
    1.5,
    ["C1 amber 1.25"],
  ),
  r(
    "a vague word that nobody follows",
    [...taken, [0.5, ann, [says(ann, "I'll keep you posted, Cat.")]]],
    41,
    ["C5 amber 40"],
    { policy: only("C5"), promises: ["broken"] },
  ),
  r(
    "the desk's name goes when an engineer takes it",
    [
      ...taken,
      [1, ann, [says(ann, PROMISE), set("group_id", net)]],
      [5, tom, [set("assignee_id", tom)]],
    ],
    7,
    ["C1 amber 6"],
    { owner: null },
  ),
  r(
    "the queue of IT",
    [
      ...taken,
      [
        1,
        ann,
        [says(ann, PROMISE), set("group_id", net), set("assignee_id", null), set(contact, ann)],
      ],
    ],
    6,
    ["C10 amber 5"],
    { owner: ann },
  ),
  r("silent on an urgent ticket", urgent, 3, ["C6 red 1.1"]),
  r(
    "silent on a low ticket",
    [
      [0, cat, created(desk, { priority: "low" })],
      [0.1, ann, [set("assignee_id", ann), says(ann, "Hello Cat, I am on it.")]],
    ],
    17,
    ["C6 amber 16.1"],
  ),
  r(
    "a promise moved to a later time in the field",
    [
      ...ownedInIt,
      [2, ann, [set(next, "2026-03-02T14:00:00Z")]],
      [4, ann, [set(next, "2026-03-03T14:00:00Z")]],
    ],
    6,
    [],
    { promises: ["open", "renewed", "open"] },
  ),
  r(
    "a promise renewed by a word without news, then broken",
    [
      ...taken,
      [1, ann, [says(ann, "I will write to you by 13:00.")]],
      [3.9, ann, [says(ann, "No news yet, Cat. I will write again by 15:00.")]],
    ],
    6.5,
    ["C5 red 6.1667"],
    { promises: ["renewed", "broken"] },
  ),
  r(
    "a promise answered by the customer only",
    [
      ...taken,
      [1, ann, [says(ann, "I will call you at 11:00.")]],
      [1.5, cat, [says(cat, "I wait for your call.")]],
    ],
    3,
    ["C5 red 2.1667"],
    { promises: ["broken"] },
  ),
  r(
    "the desk takes it back in time and keeps the promise",
    [
      ...taken,
      told,
      [1.5, tom, [set("group_id", desk), set("assignee_id", ann)]],
      [3, ann, [says(ann, "It was the cable, Cat. Does it print now?")]],
    ],
    4,
    [],
    { owner: ann, promises: ["kept"] },
  ),
  r(
    "back to the desk, not told, and to IT again",
    [
      ...ownedInIt,
      [2, tom, [set("group_id", desk), set("assignee_id", ann)]],
      [3, ann, [set("group_id", net), set("assignee_id", tom)]],
    ],
    4,
    ["C9 red 3"],
    { policy: only("C9") },
  ),
  r(
    "two desks: the one that it went to names nobody",
    [
      ...taken,
      [1, ann, [set("group_id", night), set("assignee_id", null)]],
      [2, ben, [says(ben, PROMISE), set("group_id", net), set("assignee_id", tom)]],
    ],
    4,
    ["C1 amber 3"],
    { owner: null },
  ),
  r(
    "told half an hour and a minute before",
    [
      ...taken,
      [
        0.48,
        ann,
        [says(ann, "I am asking our network team now. I will write to you by Wednesday 5 pm.")],
      ],
      silently,
    ],
    5.5,
    ["C2 amber 5"],
  ),
];
