import type { Finding } from "#domain/wording/message";
import { marksOf } from "../../../src/ui/marksOf";

const at = (start: number, end: number, severity: Finding["severity"] = "low"): Finding => ({
  in: "body",
  start,
  end,
  text: "",
  category: "wordy",
  ruleId: `${start}-${end}`,
  severity,
  why: "",
  instead: [],
});

describe("marksOf", () => {
  it("makes one mark of findings that share words, as grave as the gravest", () => {
    const marks = marksOf([at(12, 30), at(16, 33, "high"), at(38, 45, "medium")]);

    expect(marks.map(({ start, end, severity }) => [start, end, severity])).toEqual([
      [12, 33, "high"],
      [38, 45, "medium"],
    ]);
    expect(marks[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(["12-30", "16-33"]);
  });

  it("keeps neighbors apart that only touch", () => {
    expect(marksOf([at(0, 5), at(5, 9)])).toHaveLength(2);
  });
});
