import { type Check, problem } from "./comparison";
import type { Side } from "./side";

const UNIT =
  "second minute hour day night morning evening week weekend month quarter year visit user person call item seat page".split(
    " ",
  );
const RATE = new RegExp(
  `(?:^| )(?:per (\\p{L}+)|(?:every|each|once an?|twice an?|times an?) (${UNIT.join("|")})s?)(?= |$)`,
  "gu",
);

/** "£8 per visit" is not "£8 per month", and "every night" not "every week". */
export const checkRates: Check = ({ source, candidate, lexicon }) => {
  if (lexicon?.language !== "en") return [];
  const before = ratesIn(source);
  if (before.size === 0) return [];
  const after = ratesIn(candidate);
  const lost = [...before].find((unit) => !after.has(unit));
  const gained = [...after].find((unit) => !before.has(unit));
  return lost === undefined || gained === undefined
    ? []
    : [problem("rate", "how often it happens or counts changed", `per ${lost}`, `per ${gained}`)];
};

const SIGNS = ["per", "every", "each", "once", "twice", "times"];

function ratesIn({ sentences, vocabulary }: Side): ReadonlySet<string> {
  const rates = new Set<string>();
  if (!SIGNS.some((sign) => vocabulary.has(sign))) return rates;
  for (const { words } of sentences) {
    // A unit after "a" or "per" may have been read as a duration.
    const line = words.map(({ raw }) => raw.toLowerCase()).join(" ");
    for (const [, per, unit] of line.matchAll(RATE)) rates.add(per ?? unit ?? "");
  }
  return rates;
}
