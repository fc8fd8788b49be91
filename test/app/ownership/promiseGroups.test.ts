import { promiseGroups } from "../../../src/ownership/promiseGroups";

const NOW = Date.parse("2026-03-02T21:30:00Z");
const promise = (dueAt: string) => ({
  ticket: {
    ticketId: "1",
    subject: "A coupon",
    status: "open",
    priority: "normal",
    requester: { id: "1", name: "Amara" },
    organization: null,
    assignee: null,
    group: null,
    updatedAt: dueAt,
  },
  promise: { auditId: 1, text: "soon", kind: "explicit" as const, dueAt, state: "open" as const },
});
const named = (dues: string[], zone: string) =>
  promiseGroups(dues.map(promise), NOW, zone).map(({ name, promises }) => [
    name,
    promises.map((one) => one.promise.dueAt),
  ]);

describe("promiseGroups", () => {
  it("puts what is late first, then what is due today, then the rest", () => {
    expect(
      named(
        ["2026-03-02T21:00:00Z", "2026-03-02T22:00:00Z", "2026-03-04T09:00:00Z"],
        "Europe/Berlin",
      ),
    ).toEqual([
      ["overdue", ["2026-03-02T21:00:00Z"]],
      ["today", ["2026-03-02T22:00:00Z"]],
      ["later", ["2026-03-04T09:00:00Z"]],
    ]);
  });

  it("lets the reader's own zone say when the day ends, and leaves empty groups out", () => {
    expect(named(["2026-03-02T23:30:00Z"], "Europe/Berlin")).toEqual([
      ["later", ["2026-03-02T23:30:00Z"]],
    ]);
    expect(named(["2026-03-02T23:30:00Z"], "America/New_York")).toEqual([
      ["today", ["2026-03-02T23:30:00Z"]],
    ]);
  });
});
