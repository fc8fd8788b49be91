import type { Things } from "../pack";

/** What a notice calls the customer's matter, as it stands in the source. */
export type NamedThing = {
  /** Its words without "your": "baggage claim", "ticket regarding “Door”". */
  readonly words: string;
  /** The numbers that stand in the same clause; the first belongs to the matter. */
  readonly numbers: readonly string[];
};

/** The matter as the customer would call it, and the numbers that are not part of it. */
export type Thing = { readonly said: string | null; readonly references: readonly string[] };

/**
 * The customer's matter in their own words: "your baggage claim BC-1" rather than "your message".
 *
 * @returns Nothing said for the words of every help desk ("support ticket"), which name no matter.
 */
export function thingOf({ words, numbers }: NamedThing, things: Things): Thing {
  const plain = lowered(plainer(words.trim(), things));
  const isNoName = new RegExp(`^(?:${things.generic})*$`, "iu").test(`${plain} `);
  if (isNoName) return { said: null, references: numbers };
  const said = things.phrase.replace("{thing}", () => plain);
  const [number, ...others] = numbers;
  if (number === undefined || !new RegExp(`(?:^| )(?:${things.owns})$`, "iu").test(plain))
    return { said, references: numbers };
  return { said: `${said} ${number}`, references: others };
}

/** The words with plain ones for those of help desks. */
function plainer(words: string, { plain }: Things): string {
  return plain.reduce(
    (text, [pattern, instead]) => text.replace(new RegExp(pattern, "iu"), instead),
    words.replace(/\s+/g, " "),
  );
}

/** Words that stood at the beginning of a sentence; the polite "Ihr" keeps its capital letter. */
const lowered = (words: string): string =>
  /^(?!Ihr)\p{Lu}\p{Ll}*(?:$|\s)/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
