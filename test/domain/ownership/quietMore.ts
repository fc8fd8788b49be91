import type { Policy } from "#domain/ownership/policy";
import { berlinHours } from "../../support/ownership/berlinHours";
import {
  aPolicy,
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
import type { Quiet } from "./quiet";

const q = (
  name: string,
  steps: readonly Step[],
  at: number,
  more: Omit<Partial<Quiet>, "name" | "audits" | "at"> = {},
): Quiet => ({ name, audits: audits(steps), at, ...more });

const { ann, ben, tom, tia, cat, dan, desk, night, net, apps, contact } = who;
const hours: Partial<Policy> = { calendar: berlinHours };
const told: Step = [1, ann, [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom)]];
const silently: Step = [1, ann, [set("group_id", net), set("assignee_id", tom), set(contact, ann)]];
const solved: Step = [
  1,
  ann,
  [says(ann, "It prints again: a loose cable."), set("status", "solved")],
];
const bySystem = { channel: "system", source: { rel: "problem", from: { id: 88 } } };

/** Taken on Friday 27 March 2026 at 16:00 in Berlin, before the night that loses an hour. */
const friday: readonly Step[] = [
  [606, cat, created(desk)],
  [606.1, ann, [set("assignee_id", ann), says(ann, "Hello Cat, I am on it.")]],
];
const linkedTo = (count: number, build: (ticket: number) => readonly Step[]) =>
  Array.from({ length: count }, (_, at) => audits(build(at), at + 1, 1 + at * 100)).flat();
const problem = audits(
  [
    [
      0,
      ann,
      [set("status", "open", { type: "Create" }), set("type", "problem", { type: "Create" })],
    ],
  ],
  88,
  8000,
);

/** A second batch, written from the definitions alone. */
export const quietMore: readonly Quiet[] = [
  q(
    "a time in a private note",
    [...ownedInIt, [2, tom, [notes(tom, "I'll be done by 11:30.")]]],
    6,
  ),
  q(
    "a promise under a condition",
    [...taken, [1, ann, [says(ann, "If you send me the log, I will answer by 11:00.")]]],
    5,
  ),
  q(
    "a promise in a forwarded mail",
    [
      ...taken,
      [
        1,
        ann,
        [
          says(
            ann,
            "Here is what our supplier says.\n\n-----Original Message-----\nFrom: Parts\nWe will deliver it by 11 am.",
          ),
        ],
      ],
    ],
    5,
  ),
  q(
    "a promise of somebody else below the line",
    [
      ...taken,
      [
        1,
        ann,
        [says(ann, "This is all I have, Cat.\n\n> We will be there by 11 am.\n> Parts Ltd")],
      ],
    ],
    5,
  ),
  q(
    "a promise kept by a call",
    [
      ...taken,
      [1, ann, [says(ann, "I will call you by 11:30.")]],
      [
        2,
        ann,
        [
          {
            type: "VoiceComment",
            id: 9,
            author_id: ann,
            public: true,
            body: "Outbound call to Cat",
            via: { channel: "voice", source: { rel: "outbound" } },
          },
        ],
      ],
    ],
    6,
  ),
  q("a custom status inside open", [...ownedInIt, [2, tom, [set("custom_status_id", 77)]]], 5),
  q(
    "a hand-over before the night that loses an hour",
    [
      ...friday,
      [606.8334, ann, [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom)]],
    ],
    670.75,
    { policy: hours },
  ),
  q(
    "a hand-over before two holidays",
    [
      [0, cat, created(desk)],
      [0.1, ann, [set("assignee_id", ann), says(ann, "Hello Cat, I am on it.")]],
      [
        6.5,
        ann,
        [
          says(ann, "Tom looks at it now. I will write to you by Friday noon."),
          set("group_id", net),
          set("assignee_id", tom),
        ],
      ],
    ],
    71.4,
    { policy: { calendar: { ...berlinHours, holidays: ["2026-03-03", "2026-03-04"] } } },
  ),
  q(
    "somebody in copy who writes and is answered",
    [
      [
        0,
        cat,
        [
          ...created(desk),
          { type: "EmailCcChange", previous_email_ccs: [], current_email_ccs: [dan] },
        ],
      ],
      ...taken.slice(1),
      [
        1,
        ann,
        [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom), set(contact, ann)],
      ],
      [2, dan, [says(dan, "Does this concern the second floor as well?")]],
      [3, ann, [says(ann, "It does, Dan. Tom has both on his list.")]],
    ],
    8,
  ),
  q(
    "a ticket that an agent wrote for the customer",
    [
      [0, ann, created(desk)],
      ...taken.slice(1),
      [
        1,
        ann,
        [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom), set(contact, ann)],
      ],
    ],
    5,
  ),
  q(
    "a move between two desks",
    [...taken, [1, ann, [set("group_id", night), set("assignee_id", null)]]],
    5,
  ),
  q("a ticket that was deleted", [...taken, silently, [1.5, ann, [set("status", "deleted")]]], 30),
  q(
    "a question in German",
    [
      ...ownedInIt,
      [
        2,
        tom,
        [says(tom, "Könnten Sie uns bitte die Seriennummer schicken?"), set("status", "pending")],
      ],
    ],
    6,
  ),
  q(
    "a question in French that asks without a mark",
    [
      ...ownedInIt,
      [
        2,
        tom,
        [says(tom, "Merci de nous envoyer une photo de l'écran."), set("status", "pending")],
      ],
    ],
    6,
  ),
  q("thanks in Spanish", [...ownedInIt, [2, cat, [says(cat, "Muchas gracias, Ann.")]]], 8.5),
  q("thanks with a thumb", [...ownedInIt, [2, cat, [says(cat, "👍 Thanks Ann!")]]], 8.5),
  q("a word of acceptance", [...ownedInIt, [2, cat, [says(cat, "OK, sounds good.")]]], 8.5),
  q(
    "closed by a rule after the customer said that it works",
    [
      ...taken,
      [1, cat, [says(cat, "It works now, thank you so much!")]],
      [30, -1, [set("status", "solved", { via: rule })], { channel: "rule" }],
    ],
    40,
  ),
  q(
    "solved together with its problem, told by the system's way",
    [...taken, [5, -1, [set("status", "solved", { via: bySystem })], bySystem]],
    7,
  ),
  q(
    "a mail to the customer and those in copy that tells of the hand-over",
    [
      ...taken,
      silently,
      [
        1,
        -1,
        [
          {
            ...mail(
              "Hello Cat, your request is with our network team now. Ann stays your contact and writes to you on Wednesday.",
            ),
            type: "NotificationWithCcs",
          },
        ],
      ],
    ],
    5.9,
    { not: ["C2"] },
  ),
  q(
    "on hold with a vendor and a live promise",
    [
      ...ownedInIt,
      [
        2,
        tom,
        [set("status", "hold"), set("tags", ["vendor_acme"]), notes(tom, "Waiting for Acme.")],
      ],
    ],
    40,
  ),
  q(
    "reopened by an away note",
    [
      ...taken,
      solved,
      [
        2,
        cat,
        [says(cat, "Automatic reply: I am out of the office until Monday."), set("status", "open")],
      ],
    ],
    5,
  ),
  q(
    "reopened by thanks in German",
    [...taken, solved, [2, cat, [says(cat, "Vielen Dank, Ann!"), set("status", "open")]]],
    5,
  ),
  q(
    "another ticket merged into this one",
    [
      ...taken,
      [
        1,
        ben,
        [
          says(
            ben,
            'Request #5 "Printer" was closed and merged into this request. We will write by 10:30.',
            { via: { channel: "web", source: { rel: "merge", from: { ticket_id: 5 } } } },
          ),
        ],
      ],
    ],
    7,
  ),
  q("an engineer who works at the desk as well and is the assignee", [...taken, told], 5, {
    policy: {
      users: aPolicy().users.map((user) =>
        user.id === tom ? { ...user, groups: [net, desk] } : user,
      ),
    },
  }),
  q("an audit in which nothing happened", [...ownedInIt, [2, tom, []]], 5),
  q(
    "a question that the customer has not answered for three days",
    [
      ...taken,
      [1, ann, [says(ann, "Could you send us the serial number?"), set("status", "pending")]],
    ],
    80,
  ),
  q(
    "back at the desk, which tells the customer and solves it",
    [
      ...ownedInIt,
      [
        3,
        tom,
        [notes(tom, "The cable was loose."), set("group_id", desk), set("assignee_id", ann)],
      ],
      [4, ann, [says(ann, "It was a loose cable, Cat. It prints again."), set("status", "solved")]],
    ],
    20,
  ),
  q(
    "an owner who closes while it is still in IT",
    [...ownedInIt, [5, ann, [says(ann, "It prints again, Cat."), set("status", "solved")]]],
    20,
  ),
  q(
    "a priority that a rule lowers in time",
    [
      [0, cat, created(desk, { priority: "urgent" })],
      [0.1, ann, [set("assignee_id", ann), says(ann, "Hello Cat, I am on it.")]],
      [0.5, ann, [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom)]],
      [0.6, -1, [set("priority", "low", { via: rule })], { channel: "rule" }],
    ],
    1.4,
  ),
  {
    name: "a new ticket by the same customer on the next day",
    audits: [
      ...audits([...taken, solved], 1, 1),
      ...audits(
        [
          [24, cat, created(desk)],
          [24.1, ann, [set("assignee_id", ann), says(ann, "Hello again, Cat.")]],
        ],
        2,
        500,
      ),
    ],
    at: 26,
  },
  {
    name: "three linked tickets of one organization",
    audits: [
      ...linkedTo(3, (at) => [
        [
          at / 10,
          2000 + at,
          created(desk, { problem_id: 88, requester_id: 2000 + at, organization_id: 7 }),
        ],
      ]),
      ...problem,
    ],
    at: 3,
    not: ["C15"],
  },
  {
    name: "three linked tickets whose customers were told one by one",
    audits: [
      ...linkedTo(3, (at) => [
        [at / 10, 2000 + at, created(desk, { problem_id: 88, requester_id: 2000 + at })],
        [0.4, ann, [says(ann, "We see the same at other places and are on it.")]],
      ]),
      ...problem,
    ],
    at: 3,
    not: ["C15"],
  },
  q(
    "assigned and solved at once by a colleague with a word",
    [
      [0, cat, created(desk)],
      [
        1,
        ben,
        [
          set("assignee_id", ben),
          says(ben, "Please press the green key; that starts it."),
          set("status", "solved"),
        ],
      ],
    ],
    20,
  ),
  q(
    "an internal hand-over between engineers of one group",
    [...ownedInIt, [2, tom, [set("assignee_id", tia)]]],
    6,
  ),
  q(
    "two desks and IT as one team each",
    [
      ...taken,
      [
        1,
        ann,
        [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom), set(contact, ann)],
      ],
      [2, tom, [set("group_id", apps), set("assignee_id", tia)]],
      [3, tia, [set("group_id", net), set("assignee_id", tom)]],
    ],
    6,
    { policy: { one_team: [[net, apps]] } },
  ),
];
