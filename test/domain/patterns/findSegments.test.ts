import { countAttributes, findSegments } from "#domain/patterns/findSegments";
import { followsWhat } from "#domain/patterns/followsWhat";
import { makeRandom } from "#domain/patterns/makeRandom";

const times = <Value>(count: number, value: Value): Value[] => Array<Value>(count).fill(value);
const company = (name: string) => ({ organization: [name] });

describe("findSegments", () => {
  it("finds a company that writes far more than its share, with an interval", () => {
    const own = [...times(9, company("bakery")), ...times(3, company("other"))];
    const all = [...own, ...times(10, company("bakery")), ...times(400, company("other"))];

    const [first, ...others] = findSegments(own, countAttributes(all));

    expect(first).toMatchObject({ dimension: "organization", value: "bakery", tickets: 9, of: 12 });
    expect(first?.low).toBeGreaterThan(5);
    expect(first?.high).toBeGreaterThan(first?.times ?? 0);
    expect(others).toEqual([]);
  });

  it("says nothing of few tickets, or of an issue that is most of everything", () => {
    const few = times(7, company("bakery"));
    const most = times(60, company("bakery"));

    expect(findSegments(few, countAttributes([...few, ...times(400, company("x"))]))).toEqual([]);
    expect(findSegments(most, countAttributes([...most, ...times(40, company("x"))]))).toEqual([]);
  });

  it("hardly ever finds something where there is nothing, however much it looks at", () => {
    const random = makeRandom(3);
    const ticket = () => ({
      tag: [`tag${Math.floor(random() * 20)}`, `tag${Math.floor(random() * 20)}`],
      channel: [random() < 0.6 ? "email" : "web"],
      agent: [`agent${Math.floor(random() * 8)}`],
    });
    let found = 0;
    for (let round = 0; round < 200; round += 1) {
      const own = Array.from({ length: 40 }, ticket);
      const all = [...own, ...Array.from({ length: 600 }, ticket)];
      if (findSegments(own, countAttributes(all)).length > 0) found += 1;
    }
    expect(found / 200).toBeLessThan(0.08);
  });
});

describe("followsWhat", () => {
  const segment = (dimension: string, tickets: number, low: number) => ({
    dimension,
    value: `${dimension}1`,
    tickets,
    of: 20,
    usual: 0.1,
    times: low * 2,
    low,
    high: low * 4,
  });

  it("names a person when most of an issue went through their hands", () => {
    expect(followsWhat([segment("agent", 15, 3)])).toEqual({
      kind: "person",
      value: "agent1",
      share: 0.75,
    });
  });

  it("blames the text before the person who uses it", () => {
    expect(followsWhat([segment("agent", 15, 3), segment("macro", 12, 2)]).kind).toBe("text");
  });

  it("calls it a process when it comes up whoever handles it", () => {
    expect(followsWhat([segment("agent", 6, 3), segment("organization", 19, 9)])).toMatchObject({
      kind: "process",
      value: null,
    });
  });
});
