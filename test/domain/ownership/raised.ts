import type { Judgement } from "#domain/ownership/judgement";
import type { Policy } from "#domain/ownership/policy";
import { berlinHours } from "../../support/ownership/berlinHours";
import {
  audits,
  created,
  follow,
  mail,
  notes,
  ownedInIt,
  PROMISE,
  type RawAudit,
  rule,
  says,
  set,
  type Step,
  taken,
  who,
} from "../../support/ownership/history";

/** A history whose verdict is known: flags as "C1 amber" or "C1 amber 2.5" with hours of `since`. */
export type Raised = {
  readonly name: string;
  readonly audits: readonly RawAudit[];
  readonly at: number;
  readonly flags: readonly string[];
  /** Absent: anybody. */
  readonly owner?: number | null;
  readonly promises?: readonly Judgement["promises"][number]["state"][];
  readonly policy?: Partial<Policy>;
  readonly history?: boolean;
};

type More = Omit<Partial<Raised>, "name" | "audits" | "at" | "flags">;

const r = (
  name: string,
  steps: readonly Step[],
  ...[at, flags, more = {}]: [at: number, flags: readonly string[], more?: More]
): Raised => ({ name, audits: audits(steps), at, flags, ...more });

const { ann, ben, sue, lou, tom, tia, cat, dan, desk, net, apps, contact, next } = who;
const hours: Partial<Policy> = { calendar: berlinHours };
const announced: Step = [
  1,
  ann,
  [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom)],
];
const silently: Step = [1, ann, [set("group_id", net), set("assignee_id", tom), set(contact, ann)]];
const word = (
  at: number,
  by: number,
  text = "Still on it, Cat. I will write to you by Thursday 5 pm.",
): Step => [at, by, [says(by, text)]];
const solve = (at: number, by: number, ...more: Step[2]): Step => [
  at,
  by,
  [set("status", "solved"), ...more],
];
const only = (...conditions: string[]): Partial<Policy> => ({
  off: (
    [
      "C1",
      "C2",
      "C3",
      "C4",
      "C5",
      "C6",
      "C7",
      "C8",
      "C9",
      "C10",
      "C11",
      "C12",
      "C13",
      "C14",
      "C15",
      "C16",
    ] as const
  ).filter((condition) => !conditions.includes(condition)),
});
const linked = (count: number, ...more: Step[]): RawAudit[] =>
  Array.from({ length: count }, (_, at) =>
    audits(
      [[at / 10, 2000 + at, created(desk, { problem_id: 88, requester_id: 2000 + at })]],
      at + 1,
      1 + at * 100,
    ),
  )
    .flat()
    .concat(
      audits(
        [
          [
            0,
            ann,
            [set("status", "open", { type: "Create" }), set("type", "problem", { type: "Create" })],
          ],
          ...more,
        ],
        88,
        8000,
      ),
    );

export const raised: readonly Raised[] = [
  r("C1: nobody is named", [...taken, announced], 3, ["C1 amber 2"], { owner: null }),
  r(
    "C1: urgent, after a quarter of an hour",
    [
      [0, cat, created(desk, { priority: "urgent" })],
      [0.1, ann, [says(ann, PROMISE)]],
      [0.2, ann, [set("group_id", net), set("assignee_id", tom)]],
    ],
    0.5,
    ["C1 amber 0.45"],
    { owner: null },
  ),
  r(
    "C1: red when a promise lapsed as well",
    [
      ...taken,
      [
        1,
        ann,
        [says(ann, "I will call you at 12:00."), set("group_id", net), set("assignee_id", tom)],
      ],
    ],
    4,
    ["C1 red 2", "C4 note 3", "C5 red"],
    { owner: null, promises: ["broken"] },
  ),
  r(
    "C1: red when the customer waits for an answer",
    [...taken, announced, [2, cat, [says(cat, "Does anybody look at it?")]]],
    7,
    ["C1 red 2", "C7 amber 6"],
  ),
  r(
    "C1: a light agent is nobody",
    [...taken, announced, [1.1, ann, [set(contact, lou)]]],
    3,
    ["C1 amber 2"],
    { owner: null },
  ),
  r(
    "C1: created straight into IT",
    [[0, cat, created(net, { assignee_id: tom })]],
    2,
    ["C1 amber 1", "C4 note 1"],
    { owner: null },
  ),
  r(
    "C1: who spoke last but does not follow is only suggested",
    [...taken, announced],
    3,
    ["C1 amber"],
    { owner: null },
  ),
  r(
    "C1: cleared when somebody is named",
    [...taken, announced, [4, sue, [set(contact, ann)]]],
    6,
    ["C1 amber 2"],
    { owner: ann, history: true },
  ),
  r(
    "C1: in working hours only",
    [
      [6, cat, created(desk)],
      [6.1, ann, [says(ann, PROMISE)]],
      [6.5, ann, [set("group_id", net), set("assignee_id", tom)]],
    ],
    24,
    ["C1 amber 23.5"],
    { policy: hours },
  ),
  r(
    "C1: a suspended contact",
    [...taken, announced, [1.1, ann, [set(contact, ben)]]],
    3,
    ["C1 amber 2"],
    {
      owner: null,
      policy: {
        users: [
          { id: ben, role: "agent", suspended: true, groups: [desk] },
          { id: ann, role: "agent", groups: [desk] },
          { id: tom, role: "agent", groups: [net] },
        ],
      },
    },
  ),
  r(
    "C2: not told",
    [
      ...taken,
      [
        4,
        ann,
        [
          set("group_id", net),
          set("assignee_id", tom),
          set(contact, ann),
          set(next, "2026-03-06T17:00:00Z"),
        ],
      ],
    ],
    8.5,
    ["C2 amber 8", "C6 amber 8.1"],
    { owner: ann },
  ),
  r(
    "C2: urgent after half an hour",
    [
      [0, cat, created(desk, { priority: "urgent" })],
      [0.1, ann, [says(ann, "Hello.")]],
      [
        1,
        ann,
        [
          set("group_id", net),
          set("assignee_id", tom),
          set(contact, ann),
          set(next, "2026-03-06T17:00:00Z"),
        ],
      ],
    ],
    1.6,
    ["C2 amber 1.5", "C6 amber 1.1"],
  ),
  r(
    "C2: a bare receipt tells nothing",
    [
      ...taken,
      silently,
      [
        1,
        -1,
        [
          mail(
            "Hello Cat,\nwe have received your request (#1). It is being reviewed by our support staff.",
          ),
        ],
        rule,
      ],
    ],
    5.5,
    ["C2 amber 5", "C4 note 2"],
  ),
  r(
    "C2: cleared by the next word",
    [...taken, silently, word(6, ann)],
    7,
    ["C2 amber 5", "C4 note 2"],
    { history: true },
  ),
  r("C2: stays after a silent solve", [...taken, silently, solve(8, ann)], 9, [
    "C2 amber 5",
    "C13 red 8",
  ]),
  r(
    "C3: the owner has not spoken",
    [...taken, silently],
    10,
    ["C2 amber 5", "C3 amber 9", "C4 note 2", "C6 amber 8.1"],
    { owner: ann },
  ),
  r(
    "C3: red after twice the time",
    [...taken, silently],
    18,
    ["C2 amber", "C3 red 9", "C4 note", "C6 amber"],
    { owner: ann },
  ),
  r(
    "C3: a colleague's word makes it a note",
    [...taken, silently, [2, ben, [says(ben, "Hello Cat, Ben here.")]]],
    20,
    ["C3 note 9", "C4 note", "C6 amber 10"],
    { owner: ann },
  ),
  r(
    "C3: after a promised time has passed",
    [...taken, [0.5, ann, [says(ann, "I will write to you by tomorrow 12:00.")]], silently],
    28,
    ["C3 red 27", "C4 note 27", "C5 red", "C6 red"],
    { promises: ["broken"] },
  ),
  r(
    "C4: no next word",
    [
      ...taken,
      [
        1,
        ann,
        [
          says(ann, "Our network team has it now."),
          set("group_id", net),
          set("assignee_id", tom),
          set(contact, ann),
        ],
      ],
    ],
    3,
    ["C4 note 2"],
    { owner: ann, promises: [] },
  ),
  r(
    "C4: amber for high",
    [
      [0, cat, created(desk, { priority: "high" })],
      [0.1, ann, [says(ann, "Hello.")]],
      [
        1,
        ann,
        [
          says(ann, "Our network team has it."),
          set("group_id", net),
          set("assignee_id", tom),
          set(contact, ann),
        ],
      ],
    ],
    3,
    ["C4 amber 2"],
  ),
  r(
    "C4: again when the promised time has passed",
    [...ownedInIt, word(30, ann, "No news yet, Cat.")],
    57,
    ["C4 note 56", "C6 red 38"],
    { promises: ["kept"] },
  ),
  r(
    "C5: a promise lapsed",
    [...taken, word(1, ann, "I will call you at 12:00.")],
    4,
    ["C5 red 3.1667"],
    { promises: ["broken"] },
  ),
  r(
    "C5: a private note keeps nothing",
    [...taken, word(1, ann, "I will call you at 12:00."), [2, ann, [notes(ann, "Will do.")]]],
    4,
    ["C5 red"],
    { promises: ["broken"] },
  ),
  r(
    "C5: a vague one",
    [...taken, word(1, ann, "I will get back to you.")],
    41,
    ["C5 amber", "C6 red"],
    { promises: ["broken"] },
  ),
  r(
    "C5: a late word clears it, and it stays broken",
    [...taken, word(1, ann, "I will call you at 12:00."), word(5, ann, "Sorry, Cat.")],
    6,
    [],
    { promises: ["broken"] },
  ),
  r(
    "C5: the later of two dates",
    [...taken, word(1, ann, "I will call you at 12:00. You will have the part by 15:00.")],
    4,
    [],
    { promises: ["open"] },
  ),
  r(
    "C5: the field's time",
    [...taken, [1, ann, [set(next, "2026-03-02T12:00:00Z")]]],
    4,
    ["C5 red 3.1667"],
    { promises: ["broken"] },
  ),
  r("C6: silence", taken, 9, ["C6 amber 8.1"]),
  r("C6: long silence", taken, 21, ["C6 red 8.1"]),
  r("C6: a customer message does not end it", [...taken, [4, cat, [says(cat, "Any news?")]]], 9, [
    "C6 amber 8.1",
  ]),
  r(
    "C6: pending without a question does not stop the clock",
    [...taken, [1, ann, [set("status", "pending")]]],
    9,
    ["C6 amber 8.1"],
  ),
  r("C6: nobody has ever answered", [[0, cat, created(desk)]], 9, ["C6 amber 8"]),
  r(
    "C6: a priority that rises shortens the wait",
    [...taken, [3, ann, [set("priority", "urgent")]]],
    3.2,
    ["C6 red 3"],
  ),
  r(
    "C6: a question pauses it until the answer",
    [
      ...taken,
      [1, ann, [says(ann, "Which model is it?"), set("status", "pending")]],
      [30, cat, [says(cat, "The blue one."), set("status", "open")]],
    ],
    39,
    ["C6 amber 38"],
  ),
  r("C7: unanswered in IT", [...ownedInIt, [2, cat, [says(cat, "How long will it take?")]]], 7, [
    "C7 amber 6",
  ]),
  r(
    "C7: red at the second",
    [
      ...ownedInIt,
      [2, cat, [says(cat, "How long will it take?")]],
      [6.5, cat, [says(cat, "Hello?")]],
    ],
    7,
    ["C7 red 6"],
  ),
  r(
    "C7: thanks with a question is a question",
    [...ownedInIt, [2, cat, [says(cat, "Thanks, but when?")]]],
    7,
    ["C7 amber 6"],
  ),
  r(
    "C7: cleared by an answer",
    [...ownedInIt, [2, cat, [says(cat, "How long?")]], word(7, tom, "Two days, Cat.")],
    8,
    ["C7 amber 6"],
    { history: true },
  ),
  r(
    "C8: three touches by two people",
    [
      ...ownedInIt,
      [2, tom, [notes(tom, "Looking.")]],
      [3, tia, [notes(tia, "Also.")]],
      [4, tom, [notes(tom, "Hm.")]],
      [5, tia, [notes(tia, "Hm.")]],
    ],
    6,
    ["C8 amber 5"],
  ),
  r(
    "C8: five are serious",
    [
      ...ownedInIt,
      [2, tom, [notes(tom, "Looking.")]],
      ...[3, 4, 5, 6, 7].map((at): Step => [
        at,
        at % 2 ? tia : tom,
        [notes(at % 2 ? tia : tom, "Hm.")],
      ]),
    ],
    8,
    ["C8 red 5"],
  ),
  r(
    "C8: one person over days",
    [
      ...ownedInIt,
      [2, tom, [notes(tom, "Looking.")]],
      word(20, ann),
      ...[22, 46, 70].map((at): Step => [at, tom, [notes(tom, "Hm.")]]),
    ],
    71,
    ["C8 amber 70"],
    { policy: only("C8") },
  ),
  r(
    "C9: it came back to an IT group",
    [
      ...ownedInIt,
      [2, tom, [set("group_id", apps), set("assignee_id", tia)]],
      [3, tia, [set("group_id", net), set("assignee_id", tom)]],
    ],
    4,
    ["C9 amber 3"],
  ),
  r(
    "C9: twice is serious",
    [
      ...ownedInIt,
      [2, tom, [set("group_id", apps)]],
      [3, tia, [set("group_id", net)]],
      [4, tom, [set("group_id", apps)]],
    ],
    4.5,
    ["C9 red 3"],
    { policy: only("C9") },
  ),
  r(
    "C9: back to a desk that says nothing",
    [...ownedInIt, [3, tom, [set("group_id", desk), set("assignee_id", ann)]]],
    12,
    ["C9 amber 11"],
    { policy: only("C9") },
  ),
  r(
    "C9: over and back again without a word",
    [...ownedInIt, [3, tom, [set("group_id", desk)]], [4, ann, [set("group_id", net)]]],
    5,
    ["C9 red 4"],
    { policy: only("C9") },
  ),
  r(
    "C9: cleared at solve",
    [
      ...ownedInIt,
      [2, tom, [set("group_id", apps)]],
      [3, tia, [set("group_id", net)]],
      solve(5, ann, says(ann, "Done, Cat.")),
    ],
    6,
    ["C9 amber 3"],
    { history: true, policy: only("C9") },
  ),
  r(
    "C10: nobody took it",
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
  ),
  r(
    "C10: urgent in a quarter of an hour",
    [
      [0, cat, created(desk, { priority: "urgent" })],
      [0.1, ann, [says(ann, PROMISE), set("group_id", net), set(contact, ann)]],
    ],
    0.5,
    ["C10 amber 0.35"],
  ),
  r(
    "C11: on hold and forgotten",
    [...ownedInIt, [2, tom, [set("status", "hold"), notes(tom, "We wait.")]]],
    19,
    ["C11 amber 18"],
  ),
  r(
    "C12: closed by somebody else",
    [...ownedInIt, solve(5, tom, says(tom, "It prints again, Cat."))],
    6,
    ["C12 amber 5"],
  ),
  r(
    "C12: the assignee of the same audit is no owner",
    [
      ...ownedInIt,
      solve(5, ben, says(ben, "It prints again."), set("assignee_id", ben), set(contact, ben)),
    ],
    6,
    ["C12 amber 5"],
  ),
  r(
    "C12: cleared by the owner's word",
    [...ownedInIt, solve(5, tom, says(tom, "It prints.")), word(7, ann, "All well, Cat?")],
    8,
    ["C12 amber 5"],
    { history: true },
  ),
  r(
    "C12: a note when the owner is suspended",
    [[0, cat, created(desk, { assignee_id: lou })], solve(5, ben, says(ben, "It prints again."))],
    6,
    ["C12 note 5"],
    {
      policy: {
        users: [
          { id: lou, role: "agent", suspended: true, groups: [desk] },
          { id: ben, role: "agent", groups: [desk] },
        ],
      },
    },
  ),
  r("C13: closed silently", [...taken, solve(6, ann)], 7, ["C13 red 6"]),
  r(
    "C13: a rule's mail is no word",
    [...taken, solve(6, ann, mail("Your request has been solved. Tell us how we did."))],
    7,
    ["C13 red 6"],
  ),
  r(
    "C13: cleared by a word",
    [...taken, solve(6, ann), word(8, ann, "It prints again, Cat.")],
    9,
    ["C13 red 6"],
    { history: true },
  ),
  r(
    "C13: closed by a rule after our last word",
    [
      ...taken,
      [1, ann, [says(ann, "Does it print now?"), set("status", "pending")]],
      [90, -1, [set("status", "solved")], rule],
    ],
    91,
    ["C13 note 90"],
  ),
  r("C13: a word four and a half hours before", [...taken, solve(4.6, ann)], 5, ["C13 red 4.6"]),
  r(
    "C14: reopened within a week",
    [
      ...taken,
      solve(2, ann, says(ann, "It prints.")),
      [30, cat, [says(cat, "It is broken again."), set("status", "open")]],
    ],
    31,
    ["C14 amber 30"],
  ),
  r(
    "C14: reopened within a month",
    [
      ...taken,
      solve(2, ann, says(ann, "It prints.")),
      [400, cat, [says(cat, "It is broken again."), set("status", "open")]],
    ],
    400.5,
    ["C14 note 400"],
    { policy: only("C14") },
  ),
  r(
    "C14: cleared at the next solve",
    [
      ...taken,
      solve(2, ann, says(ann, "It prints.")),
      [5, cat, [says(cat, "Broken again."), set("status", "open")]],
      solve(6, ann, says(ann, "Now it does.")),
    ],
    7,
    ["C14 amber 5"],
    { history: true },
  ),
  r(
    "C14: a follow-up",
    [
      [
        0,
        cat,
        created(desk),
        { channel: "web", source: { rel: "follow_up", from: { ticket_id: 9 } } },
      ],
    ],
    1,
    ["C14 amber 0"],
  ),
  {
    name: "C15: three customers with one problem and no word",
    audits: linked(3),
    at: 2,
    flags: ["C15 amber 0.7"],
  },
  {
    name: "C15: cleared by a word on the problem",
    audits: linked(3, [1, ann, [says(ann, "We work on the printers.")]]),
    at: 2,
    flags: ["C15 amber 0.7"],
    history: true,
  },
  r("C16: waiting without having asked", [...ownedInIt, [2, tom, [set("status", "pending")]]], 3, [
    "C16 note 2",
  ]),
  r(
    "C16: a courtesy asks nothing",
    [
      ...ownedInIt,
      [
        2,
        tom,
        [
          says(tom, "We ordered the part. Please let us know if you have any questions."),
          set("status", "pending"),
        ],
      ],
    ],
    3,
    ["C16 note 2"],
  ),
  r(
    "an owner by following",
    [
      ...taken,
      [1, ann, [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom), follow(ann)]],
    ],
    3,
    [],
    { owner: ann, promises: ["open"] },
  ),
  r("an owner by assignment in a customer-facing group", taken, 3, [], { owner: ann }),
  r(
    "no owner in a group that is neither",
    [...taken, [1, ann, [set("group_id", who.sales), set("assignee_id", dan)]]],
    3,
    [],
    { owner: null },
  ),
  r(
    "a renewed promise",
    [
      ...taken,
      word(1, ann, "I will call you at 15:00."),
      word(2, ann, "Rather: I will call you at 16:00."),
    ],
    3,
    [],
    { owner: ann, promises: ["renewed", "open"] },
  ),
  r("a due promise", [...taken, word(1, ann, "I will call you at 15:00.")], 6.1, [], {
    promises: ["due"],
  }),
];
