import { aPolicy, later, START } from "../../support/ownership/history";
import { judgeAll } from "./judge";
import { raised } from "./raised";
import { raisedMore } from "./raisedMore";
import { raisedRare } from "./raisedRare";

const HOUR_MS = 3_600_000;
const everyOne = [...raised, ...raisedMore, ...raisedRare];

describe("what must be flagged", () => {
  it.each(everyOne)("$name", ({ audits, at, flags, owner, promises, policy, history }) => {
    const judged = judgeAll(audits, aPolicy(policy), {
      at: later(at),
      history: history === true,
    });

    const found = judged
      .flatMap((ticket) => ticket.flags)
      .map(({ ruleId, level, since }) => ({
        condition: ruleId.split("-")[0] ?? "",
        level,
        since: (Date.parse(since) - START) / HOUR_MS,
      }));
    const known = flags.map((flag) => {
      const [condition = "", level = "", since] = flag.split(" ");
      return { condition, level, since: since === undefined ? null : Number(since) };
    });
    const order = (one: { condition: string }) => Number(one.condition.slice(1));
    known.sort((a, b) => order(a) - order(b));
    expect(found.map(({ condition, level }) => `${condition} ${level}`)).toEqual(
      known.map(({ condition, level }) => `${condition} ${level}`),
    );
    known.forEach(({ since }, index) => {
      if (since !== null) expect(found[index]?.since).toBeCloseTo(since, 3);
    });
    if (owner !== undefined) expect(judged[0]?.owner).toBe(owner);
    if (promises !== undefined) {
      expect(judged[0]?.promises.map(({ state }) => state)).toEqual(promises);
    }
  });

  it("explains in moments, so that a text is as true an hour later", () => {
    const texts = (audits: (typeof raised)[number], hoursLater: number) =>
      judgeAll(audits.audits, aPolicy(audits.policy), {
        at: later(audits.at + hoursLater),
      }).flatMap(({ flags }) =>
        flags.map(({ ruleId, since, text }) => `${ruleId} ${since} ${text}`),
      );

    for (const one of everyOne) {
      const afterwards = texts(one, 0.01);
      for (const text of texts(one, 0)) expect(afterwards).toContain(text);
    }
  });

  it("explains every flag with evidence, a text and one action", () => {
    const all = everyOne.flatMap(({ audits, at, policy }) =>
      judgeAll(audits, aPolicy(policy), { at: later(at), history: true }).flatMap(
        ({ flags }) => flags,
      ),
    );

    for (const { evidence, text, action } of all) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(text).toMatch(/\.$|\?$/);
      expect(action).toMatch(/clear/);
      expect(`${text} ${action}`).not.toMatch(/undefined|NaN|null/);
    }
  });
});
