import { countTerms, labelGroup } from "#domain/patterns/labelGroup";
import { chooseExamples, mostTypical } from "#domain/patterns/mostTypical";
import { readTicketText } from "#domain/patterns/readTicketText";

const read = (description: string) => readTicketText({ description });

describe("mostTypical", () => {
  it("chooses the words of a customer that hold most of what all say", () => {
    const scores = new Map([
      ["scanner", 1],
      ["batter", 0.8],
    ]);

    expect(mostTypical(["good day", "scanner battery empty", "a scanner"], scores)).toBe(
      "scanner battery empty",
    );
    expect(mostTypical([], scores)).toBe("");
  });

  it("reads no more examples than it needs, each shortened", () => {
    const long = { plainTitle: Array.from({ length: 50 }, () => "word").join(" ") };
    const examples = chooseExamples(Array.from({ length: 1000 }, () => long));

    expect(examples.length).toBeLessThanOrEqual(60);
    expect(examples[0]?.split(" ")).toHaveLength(16);
  });

  it("ends a group's phrases, so that questions of small words are told apart", () => {
    const asked = Array.from({ length: 6 }, (_, at) => read(`Who made you, number ${at}?`));
    const others = Array.from({ length: 30 }, (_, at) => read(`The parcel ${at} is late.`));
    const { phrases } = labelGroup(countTerms(asked), countTerms([...asked, ...others]));

    expect(phrases.at(-1)).toMatch(/^who made you/);
  });
});
