import type { DeskAudit, DeskTicket } from "../../server/helpdesks/ticket";

/** Ids of the invented account: one desk, two IT teams, and who works there. */
export const inventedPlace = { desk: 601, it: [501, 502], agents: 40, firstAgent: 9_001 } as const;

type Event = Record<string, unknown>;
type Invented = { readonly ticket: DeskTicket; readonly audits: readonly DeskAudit[] };

const MINUTE_MS = 60_000;
/** Nine audits, each within ten hours of the one before, end before the present. */
const LONGEST_MINUTES = 9 * 605;
const AUDITS = [6, 7, 7, 8, 8, 9] as const;
/** Each with the ticket's number, so that no two agents write the same. */
const WORDS = [
  "Hello, I am looking into case # and will write to you by 5 pm.",
  "We are still on scanner #. I'll let you know about # tomorrow at 10.",
  "Our network team works on # now; you will hear from me about # within two hours.",
  "Could you send us the serial number of scanner #, please?",
  "Scanner # works again: a cable was loose. Tell me if # does not.",
] as const;
const ASKED = ["Any news on #?", "# still does not start.", "Thank you!", "It is 4711-B."] as const;

/**
 * Tickets with histories as a busy desk has them, the same for the same number: two thirds go to
 * IT, a third comes back, half are solved. On average 7.5 audits each.
 */
export function* inventHistories(count: number, endsAt: number): Generator<Invented> {
  const draw = makeDraw(20_261_125);
  for (let id = 1; id <= count; id += 1) yield inventOne(id, endsAt, draw);
}

type Draw = (below: number) => number;

function inventOne(id: number, endsAt: number, draw: Draw): Invented {
  const customer = 100_000 + draw(8_000);
  const agent = inventedPlace.firstAgent + draw(inventedPlace.agents);
  const it = inventedPlace.it[draw(2)] ?? 501;
  const length = AUDITS[draw(AUDITS.length)] ?? 7;
  let at = endsAt - (LONGEST_MINUTES + draw(80 * 24 * 60)) * MINUTE_MS;
  const audits: DeskAudit[] = [];
  const said = (text: string | undefined) => (text ?? "").replaceAll("#", String(id));
  const add = (by: number, events: Event[]): void => {
    audits.push({
      id: id * 100 + audits.length,
      ticketId: id,
      authorId: by,
      createdAt: new Date(at).toISOString(),
      via: { channel: "web" },
      events,
    });
    at += (5 + draw(600)) * MINUTE_MS;
  };
  const state = { group: inventedPlace.desk as number, status: "open" };
  add(customer, [
    ...created({
      status: "new",
      priority: PRIORITIES[draw(4)],
      group_id: state.group,
      requester_id: customer,
    }),
    says(customer, "The scanner in our office does not start any more."),
  ]);
  add(agent, [change("assignee_id", agent), says(agent, said(WORDS[draw(3)]))]);
  const moves: (() => Event[])[] = [
    () => [change("group_id", (state.group = it)), change("assignee_id", null)],
    () => [says(agent, said(WORDS[draw(WORDS.length)]))],
    () => [says(agent, "Looked at the logs, nothing yet.", false)],
    () => [change("group_id", (state.group = inventedPlace.desk))],
    () => [change("status", (state.status = draw(2) === 0 ? "solved" : "pending"))],
  ];
  while (audits.length < length) {
    if (draw(4) === 0) add(customer, [says(customer, said(ASKED[draw(ASKED.length)]))]);
    else add(agent, moves[draw(moves.length)]?.() ?? []);
  }
  return { ticket: ticketOf(id, { customer, at, ...state }, audits[0]?.createdAt ?? ""), audits };
}

const PRIORITIES = ["urgent", "high", "normal", "low"] as const;

const created = (fields: Readonly<Record<string, string | number | undefined>>): Event[] =>
  Object.entries(fields).map(([field_name, value]) => ({
    type: "Create",
    field_name,
    value: String(value),
  }));

const change = (field_name: string, value: string | number | null): Event => ({
  type: "Change",
  field_name,
  value: value === null ? null : String(value),
  previous_value: null,
});

const says = (author: number, body: string, isPublic = true): Event => ({
  type: "Comment",
  id: 1,
  author_id: author,
  public: isPublic,
  body,
});

function ticketOf(
  id: number,
  { customer, group, status, at }: { customer: number; group: number; status: string; at: number },
  createdAt: string,
): DeskTicket {
  const updatedAt = new Date(at).toISOString();
  return {
    id,
    subject: `Scanner ${id}`,
    description: "The scanner in our office does not start any more.",
    status,
    priority: "normal",
    type: "question",
    requesterId: customer,
    submitterId: customer,
    assigneeId: null,
    groupId: group,
    organizationId: null,
    brandId: null,
    problemId: null,
    tags: [],
    channel: "email",
    customFields: [],
    createdAt,
    updatedAt,
    generatedAt: Math.floor(at / 1000),
    deleted: false,
  };
}

/** The same numbers every time: a small linear congruential generator. */
function makeDraw(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
