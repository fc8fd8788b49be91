import { findFindings } from "#domain/wording/findFindings";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import { hasNotices, type Notice, readRows, toMessage } from "../eval/wording/notices";

// W11: how fast one core finds and rewrites, and what hostile text costs, in CPU time.
const HOSTILE_LENGTH = 100_000;

if (hasNotices()) {
  const messages = readRows<Notice>("corpus_dev.jsonl")
    .filter(({ audience, lang }) => audience === "customer" && lang === "en")
    .map((notice) => toMessage(notice));
  report("detection", messages.length, () => {
    for (const message of messages) findFindings(message);
  });
  report("full rewrite", messages.length, () => {
    for (const message of messages) rewriteMessage(message);
  });
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

function cpu(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
