import { planSeason } from "../../../desk/season/planSeason";
import { stories } from "../../../desk/season/stories/index";

const ENDS_AT = new Date("2026-11-24T18:00:00Z");

describe("planSeason", () => {
  const plan = planSeason(7, ENDS_AT);

  it("is the same season for the same seed, and another one for another", () => {
    const again = planSeason(7, ENDS_AT);

    expect(again.steps).toEqual(plan.steps);
    expect(planSeason(8, ENDS_AT).steps).not.toEqual(plan.steps);
  });

  it("holds about 4,000 tickets within 90 days, in order", () => {
    const times = plan.steps.map(({ at }) => at.getTime());

    expect(plan.ticketCount).toBeGreaterThan(3900);
    expect(plan.ticketCount).toBeLessThan(4200);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times[0]).toBeGreaterThanOrEqual(plan.startsAt.getTime());
    expect(times.at(-1)).toBeLessThan(ENDS_AT.getTime());
  });

  it("tells each story in a season of its own, with tickets that anybody could look up", () => {
    expect(stories.map(({ key }) => key)).toEqual([
      "website-fault",
      "overloaded-queue",
      "scheduling-outage",
      "wrong-box",
    ]);
    const subjects = plan.steps.flatMap(({ create }) => create?.subject ?? []);
    expect(
      subjects.filter((subject) => /coupon|voucher|promo|discount/i.test(subject)).length,
    ).toBeGreaterThan(40);
    expect(subjects.filter((subject) => /serial|number/i.test(subject)).length).toBeGreaterThan(40);
  });

  it("gets few answers to its survey, and pleased ones", () => {
    const solved = new Set(
      plan.steps.filter(({ set }) => set?.status === "solved").map(({ ticket }) => ticket),
    );
    const ratings = plan.steps.flatMap(({ rating }) => rating ?? []);

    expect(ratings.length / solved.size).toBeLessThan(0.08);
    expect(ratings.length).toBeGreaterThan(50);
    expect(ratings.filter(({ score }) => score === "good").length / ratings.length).toBeGreaterThan(
      0.9,
    );
  });

  it("leaves no slot of a text unfilled", () => {
    const texts = plan.steps.flatMap(({ comment, create }) => [
      comment?.body ?? "",
      create?.subject ?? "",
    ]);

    expect(texts.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
  });
});
