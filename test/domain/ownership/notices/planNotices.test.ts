import { businessClock } from "#domain/ownership/calendar/businessClock";
import {
  type KnownNotice,
  type NoticeRules,
  type OpenFlag,
  planNotices,
} from "#domain/ownership/notices/planNotices";

const HOUR = 3_600_000;
const NOW = Date.parse("2026-03-02T12:00:00Z");
const clock = businessClock(null);
const usual: NoticeRules = {
  leads: [7],
  managers: [8],
  leadAfterHours: 4,
  managerAfterHours: 16,
  mostPerDay: 10,
  quietHours: null,
  digestAt: "09:00",
  from: 0,
};
const flag = (changes: Partial<OpenFlag> = {}): OpenFlag => ({
  flagId: "1.C5-promise-lapsed.1",
  ticketId: 1,
  ruleId: "C5-promise-lapsed",
  since: NOW - HOUR,
  cause: 11,
  ownerId: 9,
  ...changes,
});
const plan = (
  flags: readonly OpenFlag[],
  {
    rules = {},
    known = [],
    now = NOW,
  }: {
    rules?: Partial<NoticeRules>;
    known?: readonly KnownNotice[];
    now?: number;
  } = {},
) => planNotices(flags, known, { rules: { ...usual, ...rules }, clock, now });
const told = (flags: readonly OpenFlag[], more?: Parameters<typeof plan>[1]) =>
  plan(flags, more).map(({ step, personId }) => `${step} ${personId}`);
const asKnown = (planned: ReturnType<typeof plan>, isOpen = true): KnownNotice[] =>
  planned.map((notice) => ({
    ...notice,
    condition: notice.ruleId.split("-")[0] ?? "",
    plannedAt: NOW,
    isOpen,
  }));

describe("who is told of a serious flag", () => {
  it.each([
    { hours: 1, ladder: ["owner 9"] },
    { hours: 4, ladder: ["owner 9", "lead 7"] },
    { hours: 16, ladder: ["owner 9", "lead 7", "manager 8"] },
  ])("is the ladder after $hours hours", ({ hours, ladder }) => {
    expect(told([flag({ since: NOW - hours * HOUR })])).toEqual(ladder);
  });

  it("is a lead at once where the customer has nobody", () => {
    expect(told([flag({ ownerId: null })])).toEqual(["lead 7"]);
  });

  it("is nobody for a backlog", () => {
    expect(told([flag()], { rules: { from: NOW } })).toEqual([]);
  });

  it("hears of one flag of a ticket at a time, the most serious", () => {
    const silence = flag({ flagId: "1.C6", ruleId: "C6-long-silence", since: NOW - 2 * HOUR });
    const first = plan([silence, flag()]);

    expect(first.map(({ ruleId }) => ruleId)).toEqual(["C5-promise-lapsed"]);
    expect(told([silence], { known: asKnown(first) })).toEqual([]);
  });

  it("hears of one cause once, even when the flag is derived anew", () => {
    const known = asKnown(plan([flag()]), false);

    expect(told([flag({ flagId: "another", since: NOW - HOUR + 1 })], { known })).toEqual([]);
  });

  it("hears nothing of a flag that flaps, and again of new trouble later", () => {
    const known = asKnown(plan([flag()]), false);

    expect(told([flag({ cause: 12 })], { known, now: NOW + HOUR })).toEqual([]);
    expect(told([flag({ cause: 12 })], { known, now: NOW + 5 * HOUR })).toEqual([
      "owner 9",
      "lead 7",
    ]);
  });

  it.each([
    { hours: 1, rounds: [] },
    { hours: 3.9, rounds: [] },
    { hours: 4, rounds: ["owner 9 round 1"] },
  ])("hears again $hours hours late, told at once", ({ hours, rounds }) => {
    const late = flag({ since: NOW });
    const known = asKnown(plan([late], { rules: { leads: [] } }));
    const again = plan([late], { known, now: NOW + hours * HOUR, rules: { leads: [] } });

    expect(again.map((one) => `${one.step} ${one.personId} round ${one.round}`)).toEqual(rounds);
  });

  it("hears again each time it is twice as late, not in between", () => {
    const late = flag({ since: NOW });
    const rules = { leads: [], managers: [] };
    let known: KnownNotice[] = [];
    const hours: number[] = [];
    for (let hour = 0; hour <= 40; hour += 0.5) {
      const planned = plan([late], { known, now: NOW + hour * HOUR, rules });
      if (planned.length > 0) hours.push(hour);
      known = [...known, ...asKnown(planned)];
    }

    expect(hours).toEqual([0, 4, 8, 16, 32]);
    expect(new Set(known.map(({ noticeId }) => noticeId)).size).toBe(known.length);
  });

  it("does not hear again of what waits for the end of the quiet hours", () => {
    const night = Date.parse("2026-03-02T20:30:00Z");
    const late = flag({ since: night - HOUR });
    const rules = { quietHours: { from: "20:00", to: "07:00" } };
    const known = asKnown(plan([late], { rules, now: night }));

    expect(told([late], { rules, known, now: night + 8 * HOUR })).toEqual(["lead 7"]);
  });

  it("has a full day before them after a digest, however long it was", () => {
    const flags = [1, 2, 3, 4].map((ticketId) => flag({ ticketId, flagId: `${ticketId}` }));
    const rules = { mostPerDay: 1, leads: [] };
    const known = asKnown(plan(flags, { rules }));
    const next = Date.parse("2026-03-03T10:00:00Z");
    const fresh = flag({ ticketId: 5, flagId: "5", since: next - HOUR });

    expect(known.map(({ isDigest }) => isDigest)).toEqual([false, true, true, true]);
    expect(plan([fresh], { rules, known, now: next })).toMatchObject([
      { ticketId: 5, isDigest: false, deliverAt: next },
    ]);
  });

  it("gets the rest with the digest after their share of the day", () => {
    const flags = [1, 2, 3].map((ticketId) => flag({ ticketId, flagId: `${ticketId}` }));
    const times = plan(flags, { rules: { mostPerDay: 2 } }).map((one) =>
      new Date(one.deliverAt).toISOString(),
    );

    expect(times).toEqual([
      "2026-03-02T12:00:00.000Z",
      "2026-03-02T12:00:00.000Z",
      "2026-03-03T09:00:00.000Z",
    ]);
  });

  it.each([
    ["20:00", "07:00", "2026-03-02T23:30:00Z", "2026-03-03T07:00:00.000Z"],
    ["20:00", "07:00", "2026-03-02T05:00:00Z", "2026-03-02T07:00:00.000Z"],
    ["12:00", "13:00", "2026-03-02T12:30:00Z", "2026-03-02T13:00:00.000Z"],
    ["20:00", "07:00", "2026-03-02T12:00:00Z", "2026-03-02T12:00:00.000Z"],
  ])("is left alone from %s to %s (%s)", (from, to, at, expected) => {
    const now = Date.parse(at);
    const [notice] = plan([flag({ since: now - 1 })], { rules: { quietHours: { from, to } }, now });

    expect(new Date(notice?.deliverAt ?? 0).toISOString()).toBe(expected);
  });
});
