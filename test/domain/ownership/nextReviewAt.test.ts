import fc from "fast-check";
import { describeOwnership } from "#domain/ownership/describeOwnership";
import { readHistory } from "#domain/ownership/history/readHistory";
import { judgeTicket } from "#domain/ownership/judgeTicket";
import { nextReviewAt } from "#domain/ownership/nextReviewAt";
import { readAudits } from "#domain/tickets/readAudits";
import {
  aPolicy,
  audits,
  later,
  notes,
  ownedInIt,
  says,
  set,
  START,
  type Step,
  taken,
  who,
} from "../../support/ownership/history";
import { quiet } from "./quiet";
import { quietMore } from "./quietMore";
import { raised } from "./raised";
import { raisedMore } from "./raisedMore";

const policy = aPolicy();
const handed: readonly Step[] = [
  ...taken,
  [1, who.ann, [set("group_id", who.net), set("assignee_id", null)]],
];
const read = (steps: readonly Step[]) => [...readAudits(audits(steps)).audits];
const nextOf = (steps: readonly Step[], hours: number) => {
  const now = START + hours * 3_600_000;
  return nextReviewAt(readHistory(read(steps), policy, { now }), now);
};

describe("nextReviewAt", () => {
  it("is just after the first threshold that will be passed", () => {
    expect(nextOf(handed, 1.1)).toBe(Date.parse(later(2)) + 1);
  });

  it("is null when nobody waits any more", () => {
    expect(
      nextOf([...taken, [2, who.ann, [says(who.ann, "Done."), set("status", "solved")]]], 3),
    ).toBeNull();
  });

  it.each(raised.filter(({ audits: all }) => new Set(all.map((one) => one.ticket_id)).size === 1))(
    "leaves no change unnoticed: $name",
    ({ audits: raw, policy: changes }) => {
      const judged = aPolicy(changes);
      const all = readAudits(raw).audits;
      const newest = Math.max(...all.map(({ at }) => at));
      const verdictAt = (at: number) =>
        JSON.stringify(
          judgeTicket(all, judged, { at }).flags.map(({ ruleId, level, since }) => [
            ruleId,
            level,
            since,
          ]),
        );
      let now = newest;
      for (let step = 0; step < 12; step += 1) {
        const next = nextReviewAt(readHistory(all, judged, { now }), now);
        const until = next ?? now + 90 * 86_400_000;
        const between = now + Math.floor((until - 1 - now) * 0.99);
        expect(verdictAt(between)).toBe(verdictAt(now));
        if (next === null) break;
        now = next;
      }
    },
  );
});

describe("judgeTicket", () => {
  it("gives the same bytes whatever the order and however often audits come", () => {
    const all = read([
      ...ownedInIt,
      [3, who.tom, [set("group_id", who.desk)]],
      [9, who.cat, [says(who.cat, "Well?")]],
    ]);
    const expected = JSON.stringify(judgeTicket(all, policy, { at: later(40), history: true }));

    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.subarray(all),
        (shuffled, twice) =>
          JSON.stringify(
            judgeTicket([...shuffled, ...twice], policy, { at: later(40), history: true }),
          ) === expected,
      ),
      { numRuns: 60 },
    );
  });

  it("refuses to judge what has no audit by then", () => {
    expect(() => judgeTicket(read(taken), policy, { at: later(-1) })).toThrow(RangeError);
    expect(() => judgeTicket(read(taken), policy, { at: "x" })).toThrow(RangeError);
  });
});

describe("describeOwnership", () => {
  const described = (steps: readonly Step[], hours: number) => {
    const now = START + hours * 3_600_000;
    return describeOwnership(readHistory(read(steps), policy, { now }), now);
  };

  it("says who could stay the contact when nobody is named", () => {
    expect(described(handed, 3)).toMatchObject({
      state: "unowned",
      ownerId: null,
      suggestedOwnerId: who.ann,
      groupId: who.net,
    });
  });

  it.each([
    { state: "not-handed-over", steps: taken, at: 2 },
    { state: "owned", steps: ownedInIt, at: 2 },
    {
      state: "at-risk",
      steps: [...ownedInIt, [2, who.cat, [says(who.cat, "Well?")]] as Step],
      at: 8,
    },
    { state: "promise-broken", steps: ownedInIt, at: 70 },
    {
      state: "closed-badly",
      steps: [...ownedInIt, [9, who.tom, [set("status", "solved")]] as Step],
      at: 10,
    },
  ])("sees a ticket as $state", ({ state, steps, at }) => {
    expect(described(steps, at).state).toBe(state);
  });

  it("suggests times that lie ahead, soonest first", () => {
    expect(described(taken, 2).suggestedTimes.map((at) => new Date(at).toISOString())).toEqual([
      "2026-03-02T12:00:00.000Z",
      "2026-03-02T14:00:00.000Z",
      "2026-03-02T16:00:00.000Z",
      "2026-03-03T10:00:00.000Z",
    ]);
  });
});

describe("looking again and again", () => {
  const asks = "Could you send us the serial number?";
  const paused = audits([
    ...taken,
    [10, who.tom, [notes(who.tom, "Still looking.")]],
    [10.1, who.ann, [set("priority", "urgent")]],
    [11, who.ann, [says(who.ann, asks), set("status", "pending")]],
    [11.5, who.cat, [says(who.cat, "It is 4711."), set("status", "open")]],
    [30, who.tom, [set("status", "pending")]],
  ]);

  it.each([
    ...[...quiet, ...raised, ...quietMore, ...raisedMore].map((one) => ({ ...one })),
    { name: "a silence that stands still after its limit", audits: paused, at: 31, policy: {} },
  ])("comes to an end: $name", ({ audits: raw, at, policy }) => {
    const all = readAudits(raw).audits.filter(({ ticketId }) => ticketId === raw[0]?.ticket_id);
    let now: number | null = Date.parse(later(at));
    let looks = 0;
    while (now !== null && looks < 60) {
      now = nextReviewAt(readHistory(all, aPolicy(policy), { now }), now);
      looks += 1;
    }
    expect(looks).toBeLessThan(60);
  });
});
