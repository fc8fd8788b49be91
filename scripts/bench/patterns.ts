import { openEncoder } from "../../server/patterns/encoder/openEncoder";
import { groupInOrder } from "../../server/patterns/groupInOrder";
import { makeFastIndex } from "../../server/patterns/makeFastIndex";
import { withoutEncoder } from "../eval/patterns/withoutEncoder";
import { inventTickets } from "./inventTickets";

/**
 * What grouping costs as tickets come in: CPU seconds and memory beyond the texts.
 *
 * Usage: `tsx scripts/bench/patterns.ts [tickets] [--encoder]`, 20,000 without a number.
 */
const tickets = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 20_000);
const embedder = process.argv.includes("--encoder") ? await openEncoder() : withoutEncoder;

const [before, started] = [process.memoryUsage().rss, process.cpuUsage()];
let [seen, most] = [0, 0];
const issues = new Set<string | null>();
for await (const { issue } of groupInOrder(arriving(inventTickets(tickets)), {
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

// eslint-disable-next-line @typescript-eslint/require-await -- tickets come as a stream
async function* arriving<Value>(values: Iterable<Value>): AsyncGenerator<Value> {
  yield* values;
}
