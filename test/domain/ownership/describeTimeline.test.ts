import { describeTimeline } from "#domain/ownership/describeTimeline";
import { readHistory } from "#domain/ownership/history/readHistory";
import { readAudits } from "#domain/tickets/readAudits";
import {
  aPolicy,
  audits,
  created,
  ownedInIt,
  rule,
  says,
  set,
  START,
  type Step,
  taken,
  who,
} from "../../support/ownership/history";

const policy = aPolicy();
const tell = (steps: readonly Step[]) => {
  const all = readAudits(audits(steps)).audits;
  return describeTimeline(all, readHistory(all, policy, { now: START + 72 * 3_600_000 }));
};
const kinds = (steps: readonly Step[]) => tell(steps).map(({ kind }) => kind);

describe("describeTimeline", () => {
  it("tells what the customer saw and what only we saw", () => {
    const moments = tell(ownedInIt);

    expect(moments.filter(({ side }) => side === "customer").map(({ kind }) => kind)).toEqual([
      "customer-wrote",
      "we-wrote",
      "we-wrote",
      "promise",
    ]);
    expect(moments.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["handed-over", "contact-named"]),
    );
  });

  it("tells a creation once, by the customer's words", () => {
    const routed = set("group_id", who.desk, { type: "Create", via: rule });

    expect(tell([[0, who.cat, [...created(who.net, { status: "new" }), routed]]])).toMatchObject([
      { kind: "customer-wrote", authorId: who.cat, text: "The printer is broken." },
    ]);
  });

  it("says that a ticket came in when it came without words", () => {
    const silent = created(who.desk).filter(({ type }) => type === "Create");

    expect(kinds([[0, who.ann, silent]])).toEqual(["created"]);
  });

  it("keeps a status that says more than that it came in", () => {
    expect(tell([[0, who.cat, created(who.desk, { status: "solved" })]])).toMatchObject([
      { kind: "status", text: "solved" },
      { kind: "customer-wrote" },
    ]);
  });

  it("calls only a move from one team to another a hand-over", () => {
    const nowhere = created(who.desk).filter((event) => event["field_name"] !== "group_id");
    const moments = tell([
      [0, who.cat, nowhere],
      [1, who.ann, [set("group_id", who.desk)]],
      [2, who.ann, [set("group_id", who.net)]],
    ]);

    expect(moments).toMatchObject([
      { kind: "customer-wrote" },
      { kind: "assigned", groupId: who.desk },
      { kind: "handed-over", groupId: who.net },
    ]);
  });

  it("says that nobody is on it, unless a hand-over says so", () => {
    const without = set("assignee_id", null);

    expect(tell([...taken, [1, who.ann, [without]]]).at(-1)).toMatchObject({
      kind: "other",
      text: "took the name off it",
    });
    expect(
      tell([...taken, [1, who.ann, [set("group_id", who.net), without]]]).at(-1),
    ).toMatchObject({ kind: "handed-over" });
  });

  it("keeps what was said with a hand-over", () => {
    const words = says(who.ann, "Please look at the switch.", { public: false });

    expect(kinds([...taken, [1, who.ann, [words, set("group_id", who.net)]]]).slice(-2)).toEqual([
      "private-note",
      "handed-over",
    ]);
  });
});
