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

/** A history that must raise no flag of these conditions, or none at all. */
export type Quiet = {
  readonly name: string;
  readonly audits: readonly RawAudit[];
  /** Hours after the start. */
  readonly at: number;
  readonly policy?: Partial<Policy>;
  /** Absent: no flag whatsoever. */
  readonly not?: readonly string[];
  /** False where a flag was right for a while and is cleared by then. */
  readonly history?: boolean;
};

const q = (
  name: string,
  steps: readonly Step[],
  at: number,
  more: Omit<Partial<Quiet>, "name" | "audits" | "at"> = {},
): Quiet => ({ name, audits: audits(steps), at, ...more });

const { ann, ben, sue, lou, tom, tia, cat, desk, net, apps, sales, contact, next } = who;
const toIt = (hours: number, by = ann, more: Step[2] = []): Step => [
  hours,
  by,
  [set("group_id", net), set("assignee_id", tom), ...more],
];
const hours: Partial<Policy> = { calendar: berlinHours };
const solvedBy = (at: number, by: number, ...more: Step[2]): Step => [
  at,
  by,
  [set("status", "solved"), ...more],
];
const atAll = (count: number, build: (ticket: number) => readonly Step[]): RawAudit[] =>
  Array.from({ length: count }, (_, at) => audits(build(at), at + 1, 1 + at * 100)).flat();

export const quiet: readonly Quiet[] = [
  q("an owned ticket in IT with a live promise", ownedInIt, 4),
  q("a ticket that never left the desk", taken, 6),
  q(
    "a ticket that the owner solves with a word",
    [...taken, solvedBy(3, ann, says(ann, "Your printer works again: the cable was loose."))],
    10,
  ),
  q(
    "an agent by cx_owner field alone",
    [
      ...taken,
      [
        1,
        ann,
        [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom), set(contact, ann)],
      ],
    ],
    5,
  ),
  q(
    "an owner who follows by mail address",
    [
      ...taken,
      [
        1,
        ann,
        [
          says(ann, PROMISE),
          set("group_id", net),
          set("assignee_id", tom),
          follow("Ann <ann@firm.example>"),
        ],
      ],
    ],
    5,
  ),
  q(
    "an owner who stays assignee",
    [...taken, [1, ann, [says(ann, PROMISE), set("group_id", net)]]],
    5,
  ),
  q("a hand-over that is not a quarter of an hour old", [...taken, toIt(1)], 1.2),
  q(
    "an urgent hand-over within a quarter of an hour",
    [
      [0, cat, created(desk, { priority: "urgent" })],
      [0.1, ann, [says(ann, "Hello Cat, I am on it.")]],
      toIt(0.2),
    ],
    0.4,
  ),
  q(
    "a hand-over that came back at once",
    [...taken, toIt(1), [1.1, tom, [set("group_id", desk), set("assignee_id", ann)]]],
    6,
  ),
  q(
    "a hand-over solved before the customer had to be told",
    [
      ...taken,
      [1, ann, [set("group_id", net), set("assignee_id", tom), set(contact, ann)]],
      solvedBy(1.5, ann, says(ann, "It prints again, the queue was stuck.")),
    ],
    12,
  ),
  q(
    "a hand-over announced 20 minutes before",
    [
      ...taken,
      [0.7, ann, [says(ann, PROMISE)]],
      [1, ann, [set("group_id", net), set("assignee_id", tom), set(contact, ann)]],
    ],
    6,
    { not: ["C1", "C2", "C4"] },
  ),
  q(
    "a hand-over that a rule's mail explained",
    [
      ...taken,
      toIt(1),
      [
        1,
        -1,
        [
          mail(
            "Your printer is with our network team now. Tom looks at it, and Ann stays your contact.",
          ),
        ],
        rule,
      ],
    ],
    8,
    { not: ["C2"] },
  ),
  q(
    "a phone call noted after the hand-over",
    [...taken, toIt(1), [1.5, ann, [notes(ann, "Called the customer, she knows.")]]],
    8,
    { not: ["C2", "C16"] },
  ),
  q(
    "a phone call logged as voice",
    [
      ...taken,
      toIt(1),
      [
        1.5,
        ann,
        [{ type: "VoiceComment", author_id: ann, public: false, data: {} }],
        { channel: "voice", source: { rel: "outbound" } },
      ],
    ],
    8,
    { not: ["C2"] },
  ),
  q(
    "a hand-over at night",
    [[0, cat, created(desk)], [0.1, ann, [says(ann, "Hello, I am on it.")]], toIt(12)],
    22,
    { policy: hours, not: ["C1", "C2", "C10"] },
  ),
  q(
    "a weekend in IT",
    [
      [96, cat, created(desk)],
      [96.1, ann, [set("assignee_id", ann), says(ann, "Hello, I am on it.")]],
      [
        103.5,
        ann,
        [
          says(ann, "The network team has it. I will write to you by Monday 5 pm."),
          set("group_id", net),
          set("assignee_id", tom),
          set(contact, ann),
        ],
      ],
    ],
    168 - 25 + 24,
    { policy: hours },
  ),
  q(
    "a holiday in IT",
    [
      ...taken,
      [
        1,
        ann,
        [
          says(ann, "The network team has it. I will write to you on Thursday by 5 pm."),
          set("group_id", net),
          set("assignee_id", tom),
          set(contact, ann),
        ],
      ],
    ],
    40,
    { policy: { calendar: { ...berlinHours, holidays: ["2026-03-03", "2026-03-04"] } } },
  ),
  q(
    "an internal requester",
    [[0, ben, [...created(desk, { requester_id: ben })]], toIt(1, ann)],
    5,
    { not: ["C1", "C2", "C3", "C4", "C6", "C7"] },
  ),
  q(
    "a customer who must not be contacted",
    [[0, cat, created(desk, { tags: ["do-not-contact"] })], toIt(1)],
    30,
    { not: ["C1", "C2", "C4", "C6", "C7"] },
  ),
  q(
    "a ticket by monitoring",
    [[0, cat, created(net, { tags: ["monitoring"], assignee_id: tom }), { channel: "api" }]],
    30,
    { not: ["C1", "C2", "C4", "C6", "C7"] },
  ),
  q(
    "an open side conversation with the desk",
    [
      ...taken,
      [
        1,
        ann,
        [
          { type: "CollabThreadCreated" },
          says(ann, PROMISE),
          set("group_id", net),
          set("assignee_id", tom),
        ],
      ],
    ],
    6,
  ),
  q(
    "a child ticket in IT",
    [
      [
        0,
        ann,
        [
          set("group_id", net, { type: "Create" }),
          set("status", "open", { type: "Create" }),
          set("requester_id", cat, { type: "Create" }),
          says(ann, "Please check the port."),
        ],
        { channel: "side_conversation", source: { from: { ticket_id: 77 } } },
      ],
    ],
    6,
    { not: ["C1", "C2", "C4", "C7", "C10"] },
  ),
  q("a ticket that passes through sales", [...taken, [1, ann, [set("group_id", sales)]]], 6, {
    not: ["C1", "C2", "C4", "C10"],
  }),
  q(
    "an owner who wrote after the hand-over",
    [
      ...ownedInIt,
      [5, ann, [says(ann, "Still no news, Cat. I will write to you by Thursday 5 pm.")]],
    ],
    12,
  ),
  q(
    "an owner who waits for a specific answer",
    [
      ...ownedInIt,
      [
        2,
        ann,
        [
          says(ann, "Which cable is in the back, the blue or the black one?"),
          set("status", "pending"),
        ],
      ],
    ],
    40,
    { not: ["C3", "C6", "C16"] },
  ),
  q(
    "a customer who wants no updates",
    [
      ...taken,
      [0.5, cat, [says(cat, "No updates needed until it is fixed.")]],
      [
        1,
        ann,
        [
          set("group_id", net),
          set("assignee_id", tom),
          set(contact, ann),
          says(ann, "Understood, our network team works on it."),
        ],
      ],
    ],
    40,
    { not: ["C3", "C4", "C6"] },
  ),
  q(
    "a promised time ahead governs the owner's silence",
    [
      ...taken,
      [0.5, ann, [says(ann, "I will write to you by Thursday 5 pm.")]],
      [1, ann, [set("group_id", net), set("assignee_id", tom), set(contact, ann)]],
    ],
    30,
    { not: ["C3", "C4", "C5"] },
  ),
  q(
    "a status page link",
    [
      ...taken,
      [
        1,
        ann,
        [
          says(ann, "You can follow it on https://status.firm.example any time."),
          set("group_id", net),
          set("assignee_id", tom),
          set(contact, ann),
        ],
      ],
    ],
    5,
    { not: ["C4"] },
  ),
  q(
    "a promise by the field",
    [
      ...taken,
      [
        1,
        ann,
        [
          says(ann, "Our network team has it."),
          set("group_id", net),
          set("assignee_id", tom),
          set(contact, ann),
          set(next, "2026-03-04T17:00:00Z"),
        ],
      ],
    ],
    5,
  ),
  q(
    "a promise that is nine minutes late",
    [...taken, [1, ann, [says(ann, "I will call you at 12:00.")]]],
    3.15,
    { not: ["C5"] },
  ),
  q(
    "a promise kept with no news",
    [
      ...taken,
      [1, ann, [says(ann, "I will call you at 12:00.")]],
      [2.9, ann, [says(ann, "No news yet.")]],
    ],
    6,
    { not: ["C5"] },
  ),
  q(
    "a promise kept by a colleague",
    [
      ...taken,
      [1, ann, [says(ann, "I will call you at 12:00.")]],
      [2.9, ben, [says(ben, "This is Ben for Ann: the part has come.")]],
    ],
    6,
    { not: ["C5"] },
  ),
  q(
    "a renewed promise",
    [
      ...taken,
      [1, ann, [says(ann, "I will call you at 12:00.")]],
      [2.9, ann, [says(ann, "No news yet. I will write by Wednesday 5 pm.")]],
    ],
    20,
    { not: ["C5"] },
  ),
  q(
    "a promise on a ticket that was solved with a word in time",
    [
      ...taken,
      [1, ann, [says(ann, "I will call you at 12:00.")]],
      solvedBy(2, ann, says(ann, "It prints again: a loose cable.")),
    ],
    9,
  ),
  q(
    "a customer's promise",
    [
      ...taken,
      [1, cat, [says(cat, "I will send you the log by 12:00.")]],
      [1.1, ann, [says(ann, "Thank you, Cat.")]],
    ],
    6,
  ),
  q(
    "a promise that is only quoted",
    [...taken, [1, ann, [says(ann, "Here it is.\n> I will call you at 12:00.")]]],
    6,
  ),
  q(
    "a silence over night",
    [
      [0, cat, created(desk)],
      [7, ann, [set("assignee_id", ann), says(ann, "Hello Cat, I am on it.")]],
    ],
    23.5,
    { policy: hours },
  ),
  q(
    "a hold with a live promise",
    [...ownedInIt, [1.5, tom, [set("status", "hold"), notes(tom, "The vendor has it.")]]],
    14,
    { not: ["C6"] },
  ),
  q(
    "a low ticket after ten hours",
    [
      [0, cat, created(desk, { priority: "low" })],
      [0.1, ann, [set("assignee_id", ann), says(ann, "Hello Cat, I am on it.")]],
    ],
    10,
  ),
  q("a word of thanks", [...ownedInIt, [1.5, cat, [says(cat, "Thanks a lot, Ann!")]]], 7),
  q("danke", [...ownedInIt, [1.5, cat, [says(cat, "Vielen Dank!")]]], 7),
  q(
    "an automatic reply",
    [
      ...ownedInIt,
      [1.5, cat, [says(cat, "Automatic reply: I am out of the office until Monday.")]],
    ],
    7,
  ),
  q(
    "an automatic reply by its headers",
    [
      ...ownedInIt,
      [
        1.5,
        cat,
        [
          says(cat, "I will answer when I am back.", {
            metadata: { headers: { "Auto-Submitted": "auto-replied" } },
          }),
        ],
      ],
    ],
    7,
    { not: ["C7"] },
  ),
  q(
    "an answered message",
    [
      ...ownedInIt,
      [2, cat, [says(cat, "How long will it take?")]],
      [3, ann, [says(ann, "Two more days, Cat.")]],
    ],
    7,
    { not: ["C7"] },
  ),
  q(
    "an answer by IT itself",
    [
      ...ownedInIt,
      [2, cat, [says(cat, "How long will it take?")]],
      [3, tom, [says(tom, "Two more days, Cat.")]],
    ],
    7,
    { not: ["C7"] },
  ),
  q(
    "edits by rules",
    [
      ...ownedInIt,
      ...[2, 3, 4, 5, 6].map((at): Step => [at, -1, [set("priority", "normal")], rule]),
    ],
    8,
  ),
  q(
    "tag clean-ups",
    [
      ...ownedInIt,
      ...[2, 3, 4, 5, 6].map((at): Step => [
        at,
        at % 2 ? tom : tia,
        [set("tags", ["printer", `v${at}`])],
      ]),
    ],
    8,
  ),
  q(
    "one person's notes within half an hour",
    [
      ...ownedInIt,
      [2, tom, [notes(tom, "Looking.")]],
      ...[3, 3.1, 3.2, 3.3].map((at): Step => [at, tom, [notes(tom, "More.")]]),
    ],
    8,
  ),
  q(
    "several notes by one person on one day",
    [...ownedInIt, ...[2, 3, 4, 5].map((at): Step => [at, tom, [notes(tom, "Looking.")]])],
    8,
  ),
  q(
    "a bounce by rules within a minute",
    [...taken, [1, -1, [set("group_id", net)], rule], [1.01, -1, [set("group_id", desk)], rule]],
    6,
  ),
  q(
    "a return to the desk that talks to the customer",
    [
      ...ownedInIt,
      [3, tom, [set("group_id", desk), set("assignee_id", ann)]],
      [4, ann, [says(ann, "They need your serial number, Cat.")]],
    ],
    9,
    { not: ["C9"] },
  ),
  q(
    "teams that follow the sun",
    [
      ...ownedInIt,
      ...[2, 3, 4, 5].map((at): Step => [
        at,
        at % 2 ? tom : tia,
        [set("group_id", at % 2 ? net : apps)],
      ]),
    ],
    6,
    { policy: { one_team: [[net, apps]] }, not: ["C9"] },
  ),
  q(
    "desks that follow the sun",
    [
      ...taken,
      ...[1, 2, 3, 4].map((at): Step => [
        at,
        at % 2 ? ann : ben,
        [set("group_id", at % 2 ? who.night : desk)],
      ]),
    ],
    6,
    { not: ["C9"] },
  ),
  q("an assignee in IT", ownedInIt, 12, { not: ["C10"] }),
  q(
    "a problem link on hold",
    [...ownedInIt, [2, tom, [set("status", "hold"), set("problem_id", 88)]]],
    45,
    { not: ["C11"] },
  ),
  q(
    "closed by a supervisor",
    [...ownedInIt, solvedBy(5, sue, says(sue, "It prints again, Cat. Ann is away today."))],
    9,
  ),
  q(
    "closed by a rule after a word",
    [
      ...ownedInIt,
      [5, ann, [says(ann, "It prints again, Cat.")]],
      [6, -1, [set("status", "solved")], rule],
    ],
    9,
    { not: ["C12"] },
  ),
  q(
    "closed by the requester",
    [...ownedInIt, solvedBy(5, cat, says(cat, "It works now, you can close it."))],
    9,
  ),
  q(
    "merged into another ticket",
    [
      ...taken,
      [
        2,
        ben,
        [
          set("status", "closed"),
          set("tags", ["closed_by_merge"]),
          says(ben, "Merged into #2.", { via: { channel: "web", source: { rel: "merge" } } }),
        ],
      ],
    ],
    9,
  ),
  q(
    "solved with its problem",
    [...ownedInIt, [5, tom, [set("status", "solved"), { type: "ProblemSolvedEvent" }]]],
    9,
  ),
  q(
    "assigned on solving",
    [
      [0, cat, created(desk)],
      [
        0.5,
        ben,
        [set("assignee_id", ben), set("status", "solved"), says(ben, "It prints again, Cat.")],
      ],
    ],
    6,
  ),
  q(
    "closed after the customer said that it works",
    [...taken, [2, cat, [says(cat, "Great, it works now.")]], solvedBy(9, ann)],
    20,
  ),
  q(
    "closed silently, then rated",
    [...taken, solvedBy(9, ann), [10, cat, [{ type: "SatisfactionRating", score: "good" }]]],
    20,
    { not: ["C13"], history: false },
  ),
  q(
    "spam",
    [
      [0, cat, created(desk)],
      [1, ben, [set("status", "closed"), set("tags", ["spam"])]],
    ],
    6,
  ),
  q(
    "a chat that the customer ended",
    [
      [0, cat, created(desk)],
      [
        1,
        ben,
        [set("status", "solved"), { type: "ChatEndedEvent", value: { ended_by: "end-user" } }],
      ],
    ],
    6,
  ),
  q(
    "reopened by thanks",
    [
      ...taken,
      solvedBy(3, ann, says(ann, "It prints again.")),
      [4, cat, [says(cat, "Thank you!"), set("status", "open")]],
    ],
    6,
    { not: ["C14"] },
  ),
  q(
    "reopened after two months",
    [
      ...taken,
      solvedBy(3, ann, says(ann, "It prints again.")),
      [1500, cat, [says(cat, "It is broken again."), set("status", "open")]],
    ],
    1501,
    { not: ["C14"] },
  ),
  q(
    "pending after a question",
    [
      ...ownedInIt,
      [2, tom, [says(tom, "Could you tell us the serial number?"), set("status", "pending")]],
    ],
    3,
    { not: ["C16"] },
  ),
  q(
    "a private-comment light agent changes nothing",
    [...ownedInIt, [2, lou, [notes(lou, "I know this printer.")]]],
    6,
  ),
  q("audits without events", [...ownedInIt, [2, tom, []]], 6),
  q("unknown events", [...ownedInIt, [2, tom, [{ type: "SomethingNew", value: { a: 1 } }]]], 6),
  {
    name: "a re-organization of 25 tickets",
    audits: atAll(25, (at) => [...taken, [20 + at / 60 / 6, sue, [set("group_id", net)]]]),
    at: 23,
    not: ["C1", "C2", "C4", "C10"],
  },
  {
    name: "three tickets of one company with one problem",
    audits: atAll(3, () => [[0, cat, created(desk, { problem_id: 88, organization_id: 5 })]]),
    at: 3,
    not: ["C15"],
  },
  {
    name: "three told customers with one problem",
    audits: atAll(3, (at) => [
      [0, 2000 + at, [...created(desk, { problem_id: 88, requester_id: 2000 + at })]],
      [0.2, ann, [says(ann, "Many printers are down; we work on it.")]],
    ]),
    at: 3,
    not: ["C15"],
  },
  {
    name: "two customers with one problem",
    audits: atAll(2, (at) => [
      [0, 2000 + at, created(desk, { problem_id: 88, requester_id: 2000 + at })],
    ]),
    at: 3,
    not: ["C15"],
  },
];
