import { type Check, problem } from "./comparison";
import type { Side } from "./side";

const UNIT =
  "second minute hour day night morning evening week weekend month quarter year visit user person call item seat page".split(
    " ",
  );
const RATE = new RegExp(
  `(?:^| )(?:per|every|each|once an?|twice an?|times an?) (${UNIT.join("|")})s?(?= |$)`,
  "g",
);

/** "£8 per visit" is not "£8 per month", and "every night" not "every week". */
export const checkRates: Check = ({ source, candidate, lexicon }) => {
  if (lexicon?.language !== "en") return [];
  const before = ratesIn(source);
  const after = ratesIn(candidate);
  const lost = [...before].find((unit) => !after.has(unit));
  const gained = [...after].find((unit) => !before.has(unit));
  return lost === undefined || gained === undefined
    ? []
    : [
        problem(
          "rate",
          "it happens or counts as often as before no longer",
          `per ${lost}`,
          `per ${gained}`,
        ),
      ];
};

function ratesIn({ sentences }: Side): ReadonlySet<string> {
  const rates = new Set<string>();
  for (const { words } of sentences) {
    // A unit after "a" or "per" may have been read as a duration.
    const line = words.map(({ raw }) => raw.toLowerCase()).join(" ");
    for (const [, unit = ""] of line.matchAll(RATE)) rates.add(unit);
  }
  return rates;
}
