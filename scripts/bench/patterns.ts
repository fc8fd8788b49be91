import { makeRandom } from "#domain/patterns/makeRandom";
import { openEncoder } from "../../server/patterns/encoder/openEncoder";
import { groupInOrder } from "../../server/patterns/groupInOrder";
import { makeFastIndex } from "../../server/patterns/makeFastIndex";
import { withoutEncoder } from "../eval/patterns/withoutEncoder";

/**
 * What grouping costs as tickets come in: CPU seconds and memory beyond the texts.
 *
 * Usage: `tsx scripts/bench/patterns.ts [tickets] [--encoder]`, 20,000 without a number.
 */
const tickets = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 20_000);
const embedder = process.argv.includes("--encoder") ? await openEncoder() : withoutEncoder;

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

const [before, started] = [process.memoryUsage().rss, process.cpuUsage()];
let [seen, most] = [0, 0];
const issues = new Set<string | null>();
for await (const { issue } of groupInOrder(inventTickets(tickets), {
  embedder,
  makeIndex: makeFastIndex,
})) {
  issues.add(issue);
  seen += 1;
  if (seen % 1000 === 0) most = Math.max(most, process.memoryUsage().rss - before);
}
const { user, system } = process.cpuUsage(started);
const seconds = (user + system) / 1e6;
console.log(
  `${seen} tickets, ${issues.size} issues: ${seconds.toFixed(1)} CPU s, ` +
    `${((seconds * 1e6) / seen).toFixed(0)} s per million at this rate, ` +
    `${(most / 2 ** 20).toFixed(0)} MB more than at the start`,
);
await embedder.close();

/** Texts about 360 made-up things, some much more frequent than others, none kept. */
// eslint-disable-next-line @typescript-eslint/require-await -- tickets come as a stream
async function* inventTickets(count: number) {
  const random = makeRandom(3);
  const pick = (words: readonly string[]): string =>
    words[Math.floor(random() * words.length)] ?? "";
  for (let at = 0; at < count; at += 1) {
    const thing = Math.floor(360 * Math.pow(random(), 2));
    const [what, wrong] = [nameOf(thing), TROUBLES[thing % TROUBLES.length] ?? ""];
    yield { description: `${pick(STARTS)} ${what} ${wrong} ${pick(WHEN)}. ${pick(ENDS)}` };
  }
}
