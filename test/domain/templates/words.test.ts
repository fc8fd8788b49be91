import fc from "fast-check";
import { changedPaths } from "#domain/templates/changedPaths";
import { differenceOf, effectOf, shareOf } from "#domain/templates/compareShares";
import { mergeWords } from "#domain/templates/mergeWords";
import { isSameItem, onlyWordsChanged } from "#domain/templates/onlyWordsChanged";
import { withWords, wordsAt } from "#domain/templates/wordsAt";
import { aContent, aMacro, aMail, aTrigger } from "../../support/templates";

const TRIGGER = { type: "trigger", part: "1" } as const;
const trigger = aTrigger([{ field: "priority", value: "high" }, aMail("Old words.")]);
const words = { subject: "New", body: "New words." };

describe("wordsAt and withWords", () => {
  it.each([
    ["a mail of a trigger", trigger, TRIGGER],
    [
      "a comment of a macro",
      aMacro([{ field: "comment_value", value: "Old words." }]),
      { type: "macro", part: "0" } as const,
    ],
    [
      "a comment of a macro with its channel",
      aMacro([{ field: "comment_value", value: ["channel:all", "Old words."] }]),
      { type: "macro", part: "0" } as const,
    ],
    ["a variant", aContent(["Old words."]), { type: "dynamic_content", part: "410" } as const],
  ])("read and replace %s, and nothing else", (_what, item, place) => {
    const before = wordsAt(item, place);
    const changed = withWords(item, place, words);

    expect(before?.body).toBe("Old words.");
    expect(wordsAt(changed, place)?.body).toBe("New words.");
    expect(changedPaths(item, withWords(changed, place, before ?? words))).toEqual([]);
  });

  it.each([
    ["another action", TRIGGER, { ...trigger, actions: [] }],
    ["a text that is not there", { type: "trigger", part: "7" } as const, trigger],
    ["a broken list", TRIGGER, { actions: [null, { field: "notification_user", value: 5 }] }],
    ["a rule without actions", TRIGGER, { id: 1 }],
  ])("find nothing in %s", (_what, place, item) => {
    expect(wordsAt(item, place)).toBeNull();
  });
});

describe("onlyWordsChanged", () => {
  const changed = withWords(trigger, TRIGGER, words);

  it("is silent when only the words and the help desk's own stamps differ", () => {
    const now = { ...changed, updated_at: "2026-01-01T00:00:00Z" };

    expect(onlyWordsChanged(trigger, now, { place: TRIGGER, words })).toEqual([]);
  });

  it("names everything else that differs", () => {
    const other = {
      ...changed,
      active: false,
      conditions: { all: [], any: [] },
      actions: changed["actions"],
    };

    expect(onlyWordsChanged(trigger, other, { place: TRIGGER, words })).toEqual([
      "active",
      "conditions.all[0]",
    ]);
    expect(isSameItem(trigger, other)).toBe(false);
  });

  it("sees a swapped order of actions", () => {
    const actions = Array.isArray(changed["actions"]) ? changed["actions"].toReversed() : [];

    expect(
      onlyWordsChanged(trigger, { ...changed, actions }, { place: TRIGGER, words }),
    ).not.toEqual([]);
  });
});

describe("mergeWords", () => {
  const text = fc
    .array(fc.constantFrom("a", "b ", "c.", "{{x}}", "\n", "long words"), { maxLength: 12 })
    .map((parts) => parts.join(" "));

  it("gives each of the three texts back", () => {
    fc.assert(
      fc.property(text, text, text, (base, ours, theirs) => {
        const pieces = mergeWords(base, ours, theirs);
        expect(pieces.map((piece) => piece.base).join("")).toBe(base);
        expect(pieces.map((piece) => piece.ours).join("")).toBe(ours);
        expect(pieces.map((piece) => piece.theirs).join("")).toBe(theirs);
      }),
      { numRuns: 500 },
    );
  });

  it("tells who changed what", () => {
    const pieces = mergeWords("One two. Three.", "One 2. Three.", "One two. Four.");

    expect(pieces.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "ours", base: "two", ours: "2", theirs: "two" },
      { kind: "theirs", base: "Three", ours: "Three", theirs: "Four" },
    ]);
    expect(mergeWords("a", "b", "c")).toEqual([
      { kind: "clash", base: "a", ours: "b", theirs: "c" },
    ]);
  });
});

describe("shares", () => {
  it("have the interval of Wilson", () => {
    // Newcombe 1998, table I: 81 of 263 and 15 of 148.
    expect(shareOf({ count: 81, of: 263 }).low).toBeCloseTo(0.2553, 3);
    expect(shareOf({ count: 81, of: 263 }).high).toBeCloseTo(0.3662, 3);
    expect(shareOf({ count: 0, of: 20 }).low).toBe(0);
    expect(shareOf({ count: 0, of: 20 }).high).toBeCloseTo(0.1611, 3);
    expect(shareOf({ count: 0, of: 0 })).toEqual({ share: 0, low: 0, high: 1 });
    expect(() => shareOf({ count: 2, of: 1 })).toThrow(RangeError);
  });

  it("differ with the interval of Newcombe", () => {
    // Newcombe 1998, part two, table II: 56 of 70 against 48 of 80.
    const { value, low, high } = differenceOf({ count: 48, of: 80 }, { count: 56, of: 70 });

    expect(value).toBeCloseTo(0.2, 4);
    expect(low).toBeCloseTo(0.0524, 3);
    expect(high).toBeCloseTo(0.3339, 3);
  });

  it.each([
    [{ count: 1, of: 3 }, { count: 0, of: 3 }, "too-early"],
    [{ count: 60, of: 100 }, { count: 20, of: 100 }, "better"],
    [{ count: 20, of: 100 }, { count: 60, of: 100 }, "worse"],
    [{ count: 20, of: 100 }, { count: 21, of: 100 }, "no-difference"],
  ])("of %j and %j prove: %s", (before, after, verdict) => {
    expect(effectOf(before, after, 30)).toBe(verdict);
  });
});
