import { makeRandom } from "#domain/patterns/makeRandom";

const TROUBLES = [
  "does not start",
  "shows an error",
  "is too slow",
  "was charged twice",
  "is lost",
];
const STARTS = ["Hello, the", "Hi! My", "Good morning, our", "The", "Since the update the"];
const WHEN = ["since yesterday", "again", "every morning", "after I signed in", "for a week now"];
const ENDS = ["Please help", "Thanks", "What can I do?", "It is urgent", "Call me back"];
const SYLLABLES = [
  "ba",
  "co",
  "di",
  "fu",
  "ga",
  "ho",
  "ki",
  "lo",
  "mu",
  "ne",
  "pi",
  "ra",
  "so",
  "tu",
];

const nameOf = (thing: number): string =>
  [thing % 14, Math.floor(thing / 14) % 14, (thing * 5) % 14].map((at) => SYLLABLES[at]).join("");

/** Texts about 360 made-up things, some much more frequent than others, none kept. */
export function* inventTickets(count: number): Generator<{ readonly description: string }> {
  const random = makeRandom(3);
  const pick = (words: readonly string[]): string =>
    words[Math.floor(random() * words.length)] ?? "";
  for (let at = 0; at < count; at += 1) {
    const thing = Math.floor(360 * Math.pow(random(), 2));
    const [what, wrong] = [nameOf(thing), TROUBLES[thing % TROUBLES.length] ?? ""];
    yield { description: `${pick(STARTS)} ${what} ${wrong} ${pick(WHEN)}. ${pick(ENDS)}` };
  }
}
