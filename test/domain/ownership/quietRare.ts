import type { Policy } from "#domain/ownership/policy";
import { berlinHours } from "../../support/ownership/berlinHours";
import {
  aPolicy,
  audits,
  created,
  follow,
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

const { ann, ben, sue, lou, tom, cat, dan, desk, night, net, contact } = who;
const merged = { channel: "web", source: { rel: "merge" } };
const mailed = { metadata: { system: { raw_headers: "Auto-Submitted: auto-replied" } } };
const solved: Step = [
  1,
  ann,
  [says(ann, "It prints again: a loose cable."), set("status", "solved")],
];
const silently: Step = [1, ann, [set("group_id", net), set("assignee_id", tom), set(contact, ann)]];
const inTwoGroups = (id: number): Policy["users"] =>
  aPolicy().users.map((user) => (user.id === id ? { ...user, groups: [desk, net] } : user));
const line = (actor: number, message: string) => ({
  actor_id: actor,
  type: "ChatMessage",
  message,
});

/** A third batch, of what happens seldom; written from the definitions alone. */
export const quietRare: readonly Quiet[] = [
  q(
    "a custom status that is a kind of on hold, with a live promise",
    [...ownedInIt, [2, tom, [set("custom_status_id", 9), set("status", "hold")]]],
    8,
  ),
  q(
    "the help desk puts the owner's name on it when they solve it",
    [
      ...ownedInIt,
      [
        5,
        ann,
        [
          says(ann, "It prints again, Cat."),
          set("status", "solved"),
          set("assignee_id", ann, { via: rule }),
        ],
      ],
    ],
    9,
  ),
  q(
    "merged into another ticket with a public note",
    [
      ...taken,
      [
        2,
        ben,
        [
          says(ben, "This request was closed and merged into request #2.", { via: merged }),
          set("status", "closed"),
          set("tags", ["closed_by_merge"]),
        ],
        merged,
      ],
    ],
    30,
  ),
  q(
    "solved with its problem, with the word that went to all",
    [
      ...taken,
      [
        5,
        tom,
        [
          says(tom, "All printers work again."),
          set("status", "solved"),
          { type: "ProblemSolvedEvent" },
        ],
        { channel: "system", source: { rel: "problem", from: { ticket_id: 88 } } },
      ],
    ],
    9,
  ),
  q(
    "a light agent whose reply by mail becomes a note",
    [...ownedInIt, [2, lou, [notes(lou, "I'll ring her by 11:30.")], { channel: "email" }]],
    6,
  ),
  q(
    "handed over in a chat that said so",
    [
      [0, cat, created(desk)],
      [
        0.4,
        ann,
        [
          {
            type: "ChatStartedEvent",
            value: {
              history: [
                line(cat, "My printer is broken."),
                line(ann, `Hello Cat, I am Ann. ${PROMISE}`),
              ],
            },
          },
          set("group_id", net),
          set("assignee_id", tom),
          set(contact, ann),
        ],
      ],
    ],
    6,
  ),
  q(
    "answers in a side conversation",
    [
      ...ownedInIt,
      [2, ann, [{ type: "CollabThreadCreated" }]],
      [3, tom, [{ type: "CollabThreadReplied" }]],
    ],
    8,
  ),
  {
    name: "a follow-up of what was closed forty days ago",
    audits: [
      ...audits(
        [
          [-970, cat, created(desk)],
          [-960, ann, [says(ann, "It prints again."), set("status", "solved")]],
        ],
        77,
        7000,
      ),
      ...audits([
        [
          0,
          cat,
          created(desk),
          { channel: "web", source: { rel: "follow_up", from: { ticket_id: 77 } } },
        ],
        [0.1, ann, [set("assignee_id", ann), says(ann, "Hello Cat, I am on it.")]],
      ]),
    ],
    at: 3,
    not: ["C14"],
  },
  q("a deleted ticket", [...ownedInIt, [2, sue, [set("status", "deleted")]]], 100),
  q(
    "closed for good and archived after thanks",
    [
      ...taken,
      solved,
      [2, cat, [says(cat, "Thanks, it works now.")]],
      [98, -1, [set("status", "closed")], rule],
    ],
    3000,
  ),
  q(
    "an agent of the desk and of IT who keeps it",
    [...taken, [1, ann, [says(ann, PROMISE), set("group_id", net)]]],
    8,
    { policy: { users: inTwoGroups(ann) } },
  ),
  q(
    "a hand-over before a holiday and the night that loses an hour",
    [
      [606, cat, created(desk)],
      [606.1, ann, [set("assignee_id", ann), says(ann, "Hello Cat, I am on it.")]],
      [606.5, ann, [says(ann, PROMISE), set("group_id", net), set("assignee_id", tom)]],
    ],
    694.4,
    { policy: { calendar: { ...berlinHours, holidays: ["2026-03-30"] } } },
  ),
  q(
    "around the world in one team",
    [
      ...taken,
      [8, -1, [set("group_id", night)], rule],
      [8.05, ben, [says(ben, "Hello Cat, I go on with it now.")]],
      [15, -1, [set("group_id", desk)], rule],
      [15.1, ann, [says(ann, "Good morning Cat, we found the cable.")]],
      [22, -1, [set("group_id", night)], rule],
    ],
    23,
    { policy: { one_team: [[desk, night]] } },
  ),
  q(
    "reopened by an out-of-office note in Spanish",
    [
      ...taken,
      solved,
      [2, cat, [says(cat, "Respuesta automática: estoy de vacaciones."), set("status", "open")]],
      [2.1, ann, [set("status", "solved")]],
    ],
    30,
    { not: ["C7", "C13", "C14"] },
  ),
  q(
    "a mail that came back undelivered",
    [
      ...ownedInIt,
      [
        2,
        cat,
        [says(cat, "Delivery has failed to these recipients or groups: cat@home.example")],
        { channel: "email" },
      ],
    ],
    8,
  ),
  q(
    "a mail that came back undelivered, by its headers",
    [
      ...ownedInIt,
      [
        2,
        cat,
        [
          says(
            cat,
            "Your message could not be handed on. Any questions? Ask your postmaster.",
            mailed,
          ),
        ],
      ],
    ],
    8,
  ),
  q(
    "an automatic reply of our own people promises nothing",
    [
      ...ownedInIt,
      [2, ann, [says(ann, "I am out of the office and will answer you by noon.", mailed)]],
    ],
    6,
  ),
  q(
    "thanks by somebody in copy",
    [
      ...ownedInIt,
      [1.5, cat, [{ type: "EmailCcChange", previous_email_ccs: [], current_email_ccs: [dan] }]],
      [2, dan, [says(dan, "Thank you, good to know!")]],
    ],
    8,
  ),
  q(
    "solved by the customer without a word",
    [...ownedInIt, [5, cat, [set("status", "solved")]]],
    30,
  ),
  q(
    "the customer's call, written down in their name and answered",
    [
      ...ownedInIt,
      [2, ann, [says(cat, "Cat rang: is there any news?")]],
      [2.2, ann, [says(ann, "Hello Cat, the new cable comes on Wednesday at 5 pm.")]],
    ],
    8,
  ),
  q(
    "a call noted in the account's own words",
    [...taken, silently, [2, ann, [notes(ann, "Mit Kundin telefoniert, alles erklärt.")]]],
    6,
    { policy: { internal_phrases: ["mit kundin telefoniert"] }, not: ["C2"] },
  ),
  q(
    "shared with a partner's help desk",
    [...ownedInIt, [2, -1, [{ type: "TicketSharingEvent", agreement_id: 5, action: "shared" }]]],
    8,
  ),
  q(
    "assigned to a partner firm, with a contact and a word",
    [...taken, [1, ann, [says(ann, PROMISE), set("assignee_id", 951), set(contact, ann)]]],
    8,
    {
      policy: {
        outside: ["user 951"],
        users: [...aPolicy().users, { id: 951, name: "Pia", role: "agent", groups: [desk] }],
      },
    },
  ),
  q(
    "deleted by mistake and restored",
    [
      ...ownedInIt,
      [2, sue, [set("status", "deleted")]],
      [2.2, sue, [set("status", "open")]],
      [2.3, sue, [follow(ann)]],
    ],
    8,
  ),
  q(
    "deleted and restored as it was, solved with a word",
    [...taken, solved, [50, sue, [set("status", "deleted")]], [60, sue, [set("status", "solved")]]],
    80,
  ),
];
