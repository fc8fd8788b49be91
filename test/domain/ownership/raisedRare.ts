import type { Policy } from "#domain/ownership/policy";
import { berlinHours } from "../../support/ownership/berlinHours";
import {
  aPolicy,
  audits,
  created,
  follow,
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

const { ann, ben, sue, lou, tom, cat, dan, desk, night, net, contact } = who;
const merged = { channel: "web", source: { rel: "merge" } };
const auto = { metadata: { system: { raw_headers: "Auto-Submitted: auto-replied" } } };
const silently: Step = [1, ann, [set("group_id", net), set("assignee_id", tom), set(contact, ann)]];
const partner: Partial<Policy> = {
  outside: ["partner.example"],
  users: [
    ...aPolicy().users,
    { id: 951, name: "Pia", email: "pia@support.partner.example", role: "agent", groups: [desk] },
  ],
};
const line = (actor: number, message: string) => ({
  actor_id: actor,
  type: "ChatMessage",
  message,
});

/** A third batch, of what happens seldom; written from the definitions alone. */
export const raisedRare: readonly Raised[] = [
  r(
    "a custom status that is a kind of on hold, without a promise",
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
      [2, tom, [set("custom_status_id", 9), set("status", "hold")]],
    ],
    10,
    ["C4 note 2", "C6 amber 9"],
    { owner: ann },
  ),
  r(
    "an engineer solves it and the help desk puts their name on it",
    [
      ...ownedInIt,
      [
        5,
        tom,
        [
          says(tom, "It prints again, Cat."),
          set("status", "solved"),
          set("assignee_id", tom, { via: rule }),
        ],
      ],
    ],
    9,
    ["C12 amber 5"],
    { promises: ["kept"] },
  ),
  r(
    "the note of a merge is no word",
    [
      ...taken,
      silently,
      [2, ben, [says(ben, "Request #9 was closed and merged into this one.", { via: merged })]],
    ],
    6,
    ["C2 amber 5", "C4 note 2"],
  ),
  r(
    "linked to a problem, and solved by hand without a word",
    [...taken, [1, ann, [set("problem_id", 88)]], [30, tom, [set("status", "solved")]]],
    31,
    ["C12 amber 30", "C13 red 30"],
  ),
  r(
    "a light agent as the contact",
    [
      ...taken,
      [
        1,
        ann,
        [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom), set(contact, lou)],
      ],
    ],
    3,
    ["C1 amber 2"],
    { owner: null },
  ),
  r(
    "a chat in which the customer had the last word",
    [
      ...ownedInIt,
      [
        2,
        cat,
        [
          {
            type: "ChatStartedEvent",
            value: {
              history: [line(cat, "Hello? Is anybody there?"), line(cat, "It still fails.")],
            },
          },
        ],
      ],
    ],
    7,
    ["C7 amber 6"],
  ),
  r(
    "a chat that we ended",
    [
      [0, cat, created(desk)],
      [5, ben, [set("status", "solved"), { type: "ChatEndedEvent", value: { ended_by: "agent" } }]],
    ],
    6,
    ["C13 red 5"],
  ),
  r(
    "an answer in a side conversation is no word to the customer",
    [
      ...taken,
      silently,
      [2, ann, [{ type: "CollabThreadCreated" }]],
      [3, tom, [{ type: "CollabThreadReplied" }]],
    ],
    6,
    ["C2 amber 5", "C4 note 2"],
  ),
  {
    name: "a follow-up after twenty days",
    audits: [
      ...audits([
        [
          0,
          cat,
          created(desk),
          { channel: "web", source: { rel: "follow_up", from: { ticket_id: 77 } } },
        ],
        taken[1] ?? [0, ann, []],
      ]),
      ...audits(
        [
          [-490, cat, created(desk)],
          [-480, ann, [says(ann, "It prints again."), set("status", "solved")]],
        ],
        77,
        7000,
      ),
    ],
    at: 3,
    flags: ["C14 note 0"],
  },
  r(
    "deleted for an hour: the promise runs, the silence does not",
    [...ownedInIt, [2, sue, [set("status", "deleted")]], [3, sue, [set("status", "open")]]],
    57,
    ["C4 note 56", "C5 red 56.1667", "C6 red 10"],
    { promises: ["broken"] },
  ),
  r(
    "over a holiday and the night that loses an hour",
    [
      [606, cat, created(desk)],
      [606.1, ann, [set("assignee_id", ann), says(ann, "Hello Cat, I am on it.")]],
      [606.5, ann, [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom)]],
    ],
    695,
    ["C1 amber 694.5"],
    { policy: { calendar: { ...berlinHours, holidays: ["2026-03-30"] } } },
  ),
  r(
    "the other desk of one team is no other desk",
    [
      ...taken,
      [
        1,
        ann,
        [
          says(ann, PROMISE),
          set("group_id", net),
          set("assignee_id", tom),
          set(contact, ann),
          follow(ann),
        ],
      ],
      [4, tom, [set("group_id", night)]],
      [20, ben, [set("group_id", net)]],
    ],
    20.5,
    ["C6 amber 9", "C9 red 12"],
    { policy: { one_team: [[desk, night]] } },
  ),
  r(
    "an automatic reply of our own keeps no promise",
    [
      ...taken,
      [1, ann, [says(ann, "I will call you by 11:30.")]],
      [2, ann, [says(ann, "I am out of the office today.", auto)]],
    ],
    3,
    ["C5 red 2.6667"],
    { promises: ["broken"] },
  ),
  r(
    "a question of somebody in copy",
    [
      ...ownedInIt,
      [1.5, cat, [{ type: "EmailCcChange", previous_email_ccs: [], current_email_ccs: [dan] }]],
      [2, dan, [says(dan, "Is there any news on Cat's printer?")]],
    ],
    7,
    ["C7 amber 6"],
  ),
  r(
    "solved by the customer, and broken again",
    [
      ...ownedInIt,
      [5, cat, [set("status", "solved")]],
      [6, cat, [says(cat, "It is broken again."), set("status", "open")]],
    ],
    7,
    ["C14 amber 6"],
  ),
  r(
    "the customer's call, written down in their name and left",
    [...ownedInIt, [2, ann, [says(cat, "Cat rang: it still does not print.")]]],
    7,
    ["C7 amber 6"],
  ),
  r(
    "a call that reached nobody",
    [...taken, silently, [2, ann, [notes(ann, "Rang, nobody there.")]]],
    6,
    ["C2 amber 5", "C4 note 2"],
  ),
  r(
    "a message on the answering machine",
    [
      ...ownedInIt,
      [
        2,
        cat,
        [
          {
            type: "VoiceComment",
            id: 9,
            author_id: cat,
            public: true,
            body: "Please ring me, it fails again.",
            via: { channel: "voice", source: { rel: "voicemail" } },
          },
        ],
      ],
    ],
    7,
    ["C7 amber 6"],
  ),
  r(
    "a rule's mail tells of the hand-over, and is no word by a person",
    [
      ...taken,
      [
        1,
        ann,
        [
          set("group_id", net),
          set("assignee_id", tom),
          set(contact, ann),
          mail("Our network team now works on your printer; Ann stays your contact."),
        ],
      ],
    ],
    9.5,
    ["C3 amber 9", "C4 note 2", "C6 amber 8.1"],
    { owner: ann },
  ),
  r(
    "assigned to somebody of a partner firm, while the group stays",
    [...taken, [1, ann, [says(ann, PROMISE), set("assignee_id", 951)]]],
    3,
    ["C1 amber 2"],
    { owner: null, policy: partner },
  ),
  r(
    "a partner firm by its organization, told to nobody",
    [...taken, [1, ann, [set("assignee_id", 952), set(contact, ann)]]],
    6,
    ["C2 amber 5", "C4 note 2"],
    {
      owner: ann,
      policy: {
        outside: ["organization 70"],
        users: [
          ...aPolicy().users,
          { id: 952, name: "Per", role: "agent", groups: [desk], organization: 70 },
        ],
      },
    },
  ),
  r(
    "to a partner firm and back without a word, and out again",
    [
      ...ownedInIt.slice(0, 2),
      [1, ann, [says(ann, PROMISE), set("assignee_id", 951), set(contact, ann)]],
      [4, 951, [set("assignee_id", ann)]],
      [20, ann, [set("assignee_id", 951)]],
    ],
    20.5,
    ["C6 amber 9", "C9 red 12"],
    { owner: ann, policy: partner },
  ),
  r(
    "a rating that was only offered",
    [
      ...taken,
      [9, ann, [set("status", "solved")]],
      [10, -1, [{ type: "SatisfactionRating", score: "offered" }], rule],
    ],
    20,
    ["C13 red 9"],
  ),
];
