import { readTally } from "#domain/ownership/simulation/readTally";
import { addTallies, emptyTally, type Tally } from "#domain/ownership/simulation/tally";
import { tallyTickets } from "#domain/ownership/simulation/tallyTickets";
import { nothingAround } from "#domain/ownership/surroundings";
import { readAudits } from "#domain/tickets/readAudits";
import {
  aPolicy,
  audits,
  later,
  says,
  set,
  START,
  taken,
  who,
} from "../../../support/ownership/history";

const example = (ruleId: string, level: "amber" | "red", ticketId: string) => ({
  ticketId,
  subject: "",
  ruleId,
  level,
  since: "2026-03-02T10:00:00.000Z",
  text: "",
  wroteAgainAt: null,
});

const part: Tally = {
  ...emptyTally(),
  tickets: 2,
  audits: 10,
  flagged: 1,
  days: { "2026-03-02": { note: 1, amber: 2, red: 0 } },
  teams: { "501": 2 },
  loads: { "901 2026-03-02": 2 },
  hoursAhead: [3],
  examples: [example("C1-no-owner", "amber", "1")],
};

describe("parts of a simulation", () => {
  it("add up, day by day and team by team", () => {
    const other = { ...part, days: { "2026-03-03": { note: 0, amber: 1, red: 1 } }, loads: {} };

    expect(addTallies(part, other)).toMatchObject({
      tickets: 4,
      audits: 20,
      flagged: 2,
      days: {
        "2026-03-02": { note: 1, amber: 2, red: 0 },
        "2026-03-03": { note: 0, amber: 1, red: 1 },
      },
      teams: { "501": 4 },
      loads: { "901 2026-03-02": 2 },
    });
  });

  it("keep examples of many reasons rather than many of one", () => {
    const many = Array.from({ length: 12 }, (_, at) => example("C6-long-silence", "red", `${at}`));
    const { examples } = addTallies(part, { ...emptyTally(), examples: many });

    expect(examples).toHaveLength(10);
    expect(examples.map(({ ruleId }) => ruleId)).toContain("C1-no-owner");
  });

  it("are read as loads of teams, and of no team that is too small to hide a person", () => {
    const people = new Map([["501", 4]]);
    const days = { first: "2026-03-01", last: "2026-03-02" };

    expect(readTally(part, { ...days, people })).toMatchObject({
      perDay: 1,
      mostForOne: 2,
      teams: [{ groupId: "501", flags: 2, perPersonAndDay: 0.25 }],
      wroteAgain: 1,
      usualHoursAhead: 3,
    });
    expect(readTally(part, { ...days, people: new Map() }).teams[0]?.perPersonAndDay).toBeNull();
  });

  it("add up to the same however many tickets are judged in one go", () => {
    const silent = (ticket: number) =>
      audits(
        [
          ...taken,
          [1, who.ann, [set("group_id", who.net)]],
          [30 + ticket / 10, who.cat, [says(who.cat, "Any news?")]],
        ],
        ticket,
        ticket * 10,
      );
    const tickets = Array.from({ length: 30 }, (_, at) => ({
      audits: readAudits(silent(at + 1)).audits,
      subject: `Printer ${at + 1}`,
    }));
    const around = {
      from: START,
      now: Date.parse(later(60)),
      surroundings: nothingAround,
      groupNames: new Map<number, string>(),
    };
    const inParts = (size: number): Tally => {
      let sum = emptyTally();
      for (let from = 0; from < tickets.length; from += size) {
        const some = tickets.slice(from, from + size);
        sum = addTallies(sum, tallyTickets(some, aPolicy(), around));
      }
      return sum;
    };

    const whole = inParts(30);
    expect(whole).toMatchObject({ tickets: 30, audits: 120, flagged: 30 });
    expect(whole.examples).toHaveLength(10);
    expect(whole.examples[0]?.text).toMatch(/Cat/);
    for (const size of [1, 7, 29]) expect(inParts(size)).toEqual(whole);
  });
});
