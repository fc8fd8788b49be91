import { findFindings } from "#domain/wording/findFindings";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import writeGood from "write-good";
import { simplified } from "../eval/wording/facts";
import { openHarper } from "../eval/wording/harper";
import { hasNotices, type Notice, readRows, toMessage } from "../eval/wording/notices";

// W11: how fast one core finds and rewrites, and what hostile text costs, in CPU time.
/** Harper is slow enough for fewer texts to tell. */
const HARPER_READS = 100;
const HOSTILE_LENGTH = 100_000;

if (hasNotices()) {
  const messages = readRows<Notice>("corpus_dev.jsonl")
    .filter(({ audience, lang }) => audience === "customer" && lang === "en")
    .map((notice) => toMessage(notice));
  report("detection", messages.length, () => {
    for (const message of messages) findFindings(message);
  });
  const texts = messages.map(({ body }) => body);
  report("write-good, detection", messages.length, () => {
    for (const text of texts) writeGood(text);
  });
  report("full rewrite", messages.length, () => {
    for (const message of messages) rewriteMessage(message);
  });
  await reportPeer("retext-simplify, detection and rewrite", texts, simplified);
  await reportPeer("Harper, detection", texts.slice(0, HARPER_READS), await openHarper());
} else
  console.error("the collected notices are not on this machine; only hostile text is measured");

for (const [name, unit] of [
  ["words", "your ticket has been "],
  ["braces", "{{{{%"],
  ["tags", "<a <b><"],
  ["brackets", "((([["],
  ["spaces", " \n\t "],
  ["references", "#12 [#34] "],
] as const) {
  const body = unit.repeat(Math.ceil(HOSTILE_LENGTH / unit.length));
  for (const format of ["text", "html"] as const) {
    const spent = cpu(() => rewriteMessage({ format, lang: "en", body }));
    console.log(`100 kB of ${name} as ${format}: ${spent.toFixed(0)} ms`);
  }
}

function report(what: string, count: number, run: () => void): void {
  run();
  const spent = cpu(() => {
    for (let round = 0; round < 3; round += 1) run();
  });
  console.log(`${what}: ${Math.round((count * 3 * 1000) / spent)} messages a second on one core`);
}

/** Peers that answer later are timed on each text once. */
async function reportPeer(
  what: string,
  texts: readonly string[],
  run: (text: string) => Promise<unknown>,
): Promise<void> {
  const before = process.cpuUsage();
  for (const text of texts) await run(text);
  const { user, system } = process.cpuUsage(before);
  const perSecond = (texts.length * 1_000_000) / (user + system);
  console.log(
    `${what}: ${perSecond.toFixed(perSecond < 100 ? 1 : 0)} messages a second on one core`,
  );
}

function cpu(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
