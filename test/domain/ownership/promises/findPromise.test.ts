import { businessClock } from "#domain/ownership/calendar/businessClock";
import { fromWallMs } from "#domain/ownership/calendar/zone";
import { findPromise } from "#domain/ownership/promises/findPromise";
import { berlinHours } from "../../../support/ownership/berlinHours";
import {
  fifthEnglish,
  fifthOthers,
  fourthEnglish,
  fourthOthers,
  secondEnglish,
  secondOthers,
  sixth,
  thirdEnglish,
  thirdOthers,
} from "./secondSentences";
import { english, type Labelled, others } from "./sentences";
import { tradeEnglish, tradeOthers } from "./tradeSentences";

const clock = businessClock({ ...berlinHours, holidays: ["2026-03-06"] });
const wall = (text: string) =>
  fromWallMs(Date.parse(`${text.replace(" ", "T")}:00Z`), "Europe/Berlin");
const SAID = wall("2026-03-03 10:00");

const dueOf = (text: string, at = SAID) => {
  const found = findPromise(text, at, clock);
  return found === null ? null : { kind: found.kind, due: new Date(found.dueAt).toISOString() };
};

const trades = [...tradeEnglish, ...tradeOthers];
const isSeen = (at: number) => at % 4 < 2;
const expectedOf = ([, kind, due]: Labelled) =>
  kind === null ? null : { kind, due: new Date(wall(due ?? "")).toISOString() };

describe.each([
  { languages: "all languages, by trade", labelled: trades.filter((_, at) => isSeen(at)) },
  { languages: "English", labelled: english },
  { languages: "German, French, Spanish and Portuguese", labelled: others },
  { languages: "English, second batch", labelled: secondEnglish },
  { languages: "English, third batch", labelled: thirdEnglish },
  { languages: "English, fourth batch", labelled: fourthEnglish },
  { languages: "English, fifth batch", labelled: fifthEnglish },
  {
    languages: "other languages, further batches",
    labelled: [...secondOthers, ...thirdOthers, ...fourthOthers, ...fifthOthers],
  },
  { languages: "all languages, last batch", labelled: sixth },
])("promises in $languages", ({ labelled }: { labelled: readonly Labelled[] }) => {
  it.each(labelled.map(([text, kind, due]) => ({ text, kind, due })))(
    "reads $text as $kind",
    ({ text, kind, due }) => {
      expect(dueOf(text)).toEqual(expectedOf([text, kind, due ?? ""]));
    },
  );
});

describe("promises in sentences that no grammar was changed for", () => {
  const unseen = trades.filter((_, at) => !isSeen(at));
  const read = unseen.map((one) => ({ expected: expectedOf(one), found: dueOf(one[0]) }));

  it.each(["explicit", "vague"] as const)("are found, %s ones, with an F1 of .93", (kind) => {
    const right = read.filter((one) => one.found?.kind === kind && one.expected?.kind === kind);
    const found = read.filter((one) => one.found?.kind === kind);
    const expected = read.filter((one) => one.expected?.kind === kind);

    expect((2 * right.length) / (found.length + expected.length)).toBeGreaterThanOrEqual(0.93);
  });

  it("are dated right, nineteen of twenty", () => {
    const dated = read.filter(({ found, expected }) => found !== null && expected !== null);
    const right = dated.filter(({ found, expected }) => found?.due === expected?.due);

    expect(right.length / dated.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe("the time of a promise", () => {
  it.each([
    {
      about: "the hour that spring skips",
      said: "2026-03-27 10:00",
      text: "I'll call you on Sunday at 9 am.",
      due: "2026-03-29 09:00",
    },
    {
      about: "a night with an hour less",
      said: "2026-03-28 20:00",
      text: "I'll write within 24 hours.",
      due: "2026-03-29 21:00",
    },
    {
      about: "a night with an hour more",
      said: "2026-10-24 20:00",
      text: "I'll write within 24 hours.",
      due: "2026-10-25 19:00",
    },
    {
      about: "the day before a holiday",
      said: "2026-03-05 16:00",
      text: "I'll write tomorrow.",
      due: "2026-03-09 17:00",
    },
    {
      about: "a Saturday",
      said: "2026-03-07 12:00",
      text: "We'll let you know tomorrow.",
      due: "2026-03-09 17:00",
    },
    {
      about: "a Thursday before a holiday, when vague",
      said: "2026-03-05 16:00",
      text: "I'll keep you posted.",
      due: "2026-03-09 17:00",
    },
    {
      about: "an evening, for an hour that has passed today",
      said: "2026-03-03 18:00",
      text: "I'll call you at 9 am.",
      due: "2026-03-04 09:00",
    },
    {
      about: "working hours across a night",
      said: "2026-03-03 16:00",
      text: "You will hear from us within three working hours.",
      due: "2026-03-04 11:00",
    },
    {
      about: "the turn of the year",
      said: "2026-12-30 10:00",
      text: "We will write to you by 4 January.",
      due: "2027-01-04 17:00",
    },
  ])("is right over $about", ({ said, text, due }) => {
    const expected = new Date(wall(due)).toISOString();

    expect(dueOf(text, wall(said))?.due).toBe(expected);
  });

  it("takes the later of two times in one comment", () => {
    const both = "I'll call you at 3 pm. You will have the report by Thursday.";

    expect(dueOf(both)?.due).toBe(new Date(wall("2026-03-05 17:00")).toISOString());
  });

  it("prefers a time to a vague word beside it", () => {
    expect(dueOf("We'll be in touch soon. I will write at 15:00.")?.kind).toBe("explicit");
  });

  it("never takes a time from a quoted mail", () => {
    const reply =
      "We have found it.\n\nOn Mon, 2 March 2026 at 09:00 Ann wrote:\nI will call you tomorrow.";

    expect(dueOf(reply)).toBeNull();
  });
});
