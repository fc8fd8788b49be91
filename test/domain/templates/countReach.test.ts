import { countReach } from "#domain/templates/countReach";

const NOW = "2026-05-08T12:00:00Z";

describe("countReach", () => {
  it("counts each customer once per rule and period", () => {
    const reach = countReach(
      [
        { ruleId: "1", recipients: ["a", "b"], at: "2026-05-01T00:00:00Z" },
        { ruleId: "1", recipients: ["a", "c"], at: "2026-03-01T00:00:00Z" },
        { ruleId: "2", recipients: ["a"], at: "2026-02-20T00:00:00Z" },
      ],
      NOW,
    );

    expect(Object.fromEntries(reach)).toEqual({
      1: { reach30: 2, reach90: 3 },
      2: { reach30: 0, reach90: 1 },
    });
  });

  it("leaves out what is older, still to come or without a readable time", () => {
    const at = (time: string) => ({ ruleId: "1", recipients: ["a"], at: time });

    expect(
      countReach([at("2026-01-01T00:00:00Z"), at("2026-06-01T00:00:00Z"), at("soon")], NOW).size,
    ).toBe(0);
  });
});
