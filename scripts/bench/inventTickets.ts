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

/** What people write besides: how they tried, when, on what, and what they need. */
const BESIDES = [
  "I bought it in the shop near the station in # and it worked until now.",
  "My neighbor has the same one and hers is fine.",
  "I already turned it off and on again, twice.",
  "The light on the front blinks # times and then stays dark.",
  "My order number is #.",
  "We need it for our work, so please let me know when it will be settled.",
  "I read the page with the answers, but nothing there is about this.",
  "Somebody on the phone told me to wait # days, and I did.",
  "It happens on my laptop and on the old tablet as well.",
  "There was a storm here last night, perhaps that has to do with it.",
  "I can send you a picture if that helps.",
  "My wife tried it with her own account and saw the same thing.",
  "I paid with my card on day # of the month.",
  "Before the change of last week everything was all right.",
  "We are # people in the house and all of us notice it.",
  "I would rather not send it back.",
  "You can reach me after # o'clock.",
  "In the meantime I use the one of a friend.",
] as const;

/**
 * Texts about 360 made-up things, some much more frequent than others, none kept.
 *
 * @param besides - Further sentences in each, as letters have them.
 */
export function* inventTickets(
  count: number,
  besides = 0,
): Generator<{ readonly description: string }> {
  const random = makeRandom(3);
  const pick = (words: readonly string[]): string =>
    words[Math.floor(random() * words.length)] ?? "";
  for (let at = 0; at < count; at += 1) {
    const thing = Math.floor(360 * Math.pow(random(), 2));
    const [what, wrong] = [nameOf(thing), TROUBLES[thing % TROUBLES.length] ?? ""];
    const start = `${pick(STARTS)} ${what} ${wrong} ${pick(WHEN)}.`;
    const more = Array.from({ length: besides }, () =>
      pick(BESIDES).replace("#", String(Math.floor(random() * 30) + 1)),
    );
    yield { description: [start, ...more, pick(ENDS)].join(" ") };
  }
}
