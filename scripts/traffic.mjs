import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./install.mjs";

/** Lets something happen in the running practice desk every few seconds, until Ctrl-C. */
const seconds = Number(process.argv[2] ?? 5);
if (!(seconds >= 0.1)) {
  console.error("usage: npm run traffic -- [SECONDS between two happenings, 0.1 or more]");
  process.exit(2);
}
const folder = process.env.UNTICKET_DATA ?? join(root, ".data");
const { ports } = JSON.parse(readFileSync(join(folder, "practice.json"), "utf8"));

for (;;) {
  const answer = await fetch(`http://localhost:${ports.desk}/desk/traffic`, {
    method: "POST",
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null);
  if (answer === null || !answer.ok) {
    console.error("The practice desk does not answer. Start it first: npm start");
    process.exit(1);
  }
  const { ticketId, text } = await answer.json();
  console.log(`#${ticketId}  ${text}`);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
