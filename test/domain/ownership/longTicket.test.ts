import { judgeTicket } from "#domain/ownership/judgeTicket";
import { readAudits } from "#domain/tickets/readAudits";
import {
  aPolicy,
  created,
  notes,
  type RawEvent,
  says,
  set,
  START,
  who,
} from "../../support/ownership/history";

const AUDITS = 5_000;
const MINUTE_MS = 60_000;
const { ann, tom, cat, desk, net, apps } = who;

type Make = (at: number) => readonly [by: number, events: readonly RawEvent[]];

const moves: Make = (at) => [ann, [set("group_id", [desk, net, apps][at % 3] ?? desk)]];
const promises: Make = (at) => [
  ann,
  [says(ann, `I will write to you tomorrow at ${9 + (at % 8)}:30.`)],
];
const messages: Make = (at) => [
  cat,
  [says(cat, `It failed again, for the ${at}th time. Any news?`)],
];
const privately: Make = (at) => {
  const by = at % 2 === 0 ? ann : tom;
  return [by, [notes(by, `Looked at log ${at}.`)]];
};
const reopens: Make = (at) => [ann, [set("status", at % 2 === 0 ? "solved" : "open")]];
const all = [moves, promises, messages, privately, reopens];
const everything: Make = (at) => (all[at % all.length] ?? moves)(at);

const ticketOf = (make: Make) =>
  readAudits(
    Array.from({ length: AUDITS }, (_, at) => {
      const [by, events] = at === 0 ? [cat, created(desk)] : make(at);
      return {
        id: at + 1,
        ticket_id: 1,
        created_at: new Date(START + at * 17 * MINUTE_MS).toISOString(),
        author_id: by,
        via: { channel: "web" },
        events,
      };
    }),
  ).audits;

/** Ten milliseconds an audit would be no answer; a ticket of usual length takes microseconds each. */
const PATIENCE_MS = 50_000;

describe("a ticket with five thousand audits", () => {
  it.each([
    { of: "moves between groups", make: moves },
    { of: "promises", make: promises },
    { of: "messages that nobody answers", make: messages },
    { of: "private notes", make: privately },
    { of: "solving and reopening", make: reopens },
    { of: "everything in turn", make: everything },
  ])(
    "of $of is judged in time, and its flags stay small enough to read",
    ({ make }) => {
      const audits = ticketOf(make);
      const at = START + (AUDITS * 17 + 600) * MINUTE_MS;

      const judged = judgeTicket(audits, aPolicy(), { at, history: true });

      expect(audits).toHaveLength(AUDITS);
      expect(
        Math.max(0, ...judged.flags.map(({ evidence }) => evidence.length)),
      ).toBeLessThanOrEqual(100);
      expect(JSON.stringify(judged).length).toBeLessThan(10_000_000);
    },
    PATIENCE_MS,
  );

  it("counts every move and every return of it", () => {
    const { handoffs, returns } = judgeTicket(ticketOf(moves), aPolicy(), {
      at: START + AUDITS * 17 * MINUTE_MS,
    });

    expect(handoffs).toBe(AUDITS - 1);
    expect(returns).toBe(AUDITS - 3);
  });
});
