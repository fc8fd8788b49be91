import { holdDecisions, issuesLeft } from "#domain/patterns/holdDecisions";

const tickets = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((said) => {
      const [key = "", before = "", found = ""] = said.split(/[:>]/);
      return { key, before: numberOf(before), found: numberOf(found) };
    });
const numberOf = (said: string) => (said === "-" ? null : Number(said));
const decided = (held: Record<string, number>, barred: Record<string, number[]> = {}) => ({
  held: new Map(Object.entries(held)),
  barred: new Map(Object.entries(barred).map(([key, issues]) => [key, new Set(issues)])),
});
const noneAlike = () => [];

describe("holdDecisions", () => {
  it("leaves what was found when nobody decided anything", () => {
    expect(holdDecisions(tickets("a:1>1 b:1>2 c:->-"), decided({}), noneAlike)).toEqual([
      1,
      2,
      null,
    ]);
  });

  it("takes the tickets of two groups into the issue that they were merged into", () => {
    const found = tickets("a:1>1 b:1>1 c:1>7 d:1>7 new:->7");

    expect(holdDecisions(found, decided({ a: 1, b: 1, c: 1, d: 1 }), noneAlike)).toEqual([
      1, 1, 1, 1, 1,
    ]);
  });

  it("draws a group grown since the decision, not one that shares a single ticket", () => {
    const grown = tickets("a:->5 b:->5 c:->5 d:->5 e:->5");
    const other = tickets("a:->5 b:->5 c:->5 d:->5 e:->5 f:->5");

    expect(holdDecisions(grown, decided({ a: 1 }), noneAlike)).toEqual([1, 1, 1, 1, 1]);
    expect(holdDecisions(other, decided({ a: 1 }), noneAlike)).toEqual([1, 5, 5, 5, 5, 5]);
  });

  it("puts the others of a split group with those that they are most like", () => {
    const found = tickets("a:->5 b:->5 c:->5 d:->5");
    const alike = (at: number) => (at === 2 ? [3, 1] : [0]);

    expect(holdDecisions(found, decided({ a: 1, b: 2 }), alike)).toEqual([1, 2, 2, 1]);
  });

  it("leaves a ticket in its part of a split once it is there", () => {
    const found = tickets("a:1>5 b:2>5 c:2>5");

    expect(holdDecisions(found, decided({ a: 1, b: 2 }), () => [0])).toEqual([1, 2, 2]);
  });

  it("puts a ticket into no issue rather than one that it was taken out of", () => {
    const found = tickets("a:->5 b:->5 c:->5");

    expect(holdDecisions(found, decided({ a: 1 }, { b: [1] }), noneAlike)).toEqual([1, null, 1]);
  });
});

describe("issuesLeft", () => {
  it("names where the tickets of an issue went that nobody is in any more", () => {
    expect(issuesLeft([1, 1, 2, 2, 3], [1, 1, 1, 1, 4])).toEqual(
      new Map([
        [2, 1],
        [3, 4],
      ]),
    );
  });

  it("names nothing for an issue whose tickets went in many directions", () => {
    expect(issuesLeft([2, 2, 2], [1, 3, null])).toEqual(new Map());
  });
});
