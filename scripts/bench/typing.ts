import { setTimeout as sleep } from "node:timers/promises";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { build } from "../practice/build";
import { inventDraft } from "./inventDraft";
import { openSidebar, type Typing } from "./openSidebar";

/**
 * What a pause in typing costs the page that the agent types in, and when advice is there: the
 * built sidebar in Chromium, beside a draft of 2,000 characters that grows by a few words.
 *
 * `npm run bench -- typing [pauses] [characters]`
 */
const PAUSES = Number(process.argv[2] ?? 30);
const CHARACTERS = Number(process.argv[3] ?? 2000);
/** The app waits this long after the last key; what comes later is its own. */
const QUIET_MS = 300;
const SETTLED_MS = 1200;

type Pause = { mainMs: number; answerMs: number };

await build((text) => console.log(`${text} …`));
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  for (const isRich of [false, true]) await reportTyping(browser, isRich);
} finally {
  await browser.close();
}

async function reportTyping(open: Browser, isRich: boolean): Promise<void> {
  const page = await open.newPage({ viewport: { width: 360, height: 900 } });
  await openSidebar(page, isRich);
  const metrics = await page.context().newCDPSession(page);
  await metrics.send("Performance.enable", { timeDomain: "threadTicks" });
  const pauses: Pause[] = [];
  // The first pauses load and warm what the later ones use.
  for (let index = -5; index < PAUSES; index += 1) {
    const text = inventDraft(CHARACTERS + index * 12);
    const pause = await pauseAfter(page, metrics, isRich ? `<p>${text}</p>` : text);
    if (index >= 0) pauses.push(pause);
  }
  const main = pauses.map(({ mainMs }) => mainMs);
  const answer = pauses.map(({ answerMs }) => answerMs);
  console.log(
    `${isRich ? "rich" : "plain"} text, ${CHARACTERS} characters: main thread ${sayShares(main)} ms of CPU a pause; ` +
      `advice ${sayShares(answer)} ms after the pause`,
  );
  await page.close();
}

async function pauseAfter(page: Page, metrics: CDPSession, text: string): Promise<Pause> {
  const before = await busyMs(metrics);
  const typedAt = await page.evaluate((draft) => {
    const { typing } = window as unknown as { typing: Typing };
    typing.type(draft);
    return performance.now();
  }, text);
  await sleep(QUIET_MS + SETTLED_MS);
  const after = await busyMs(metrics);
  const changedAt = await page.evaluate(() =>
    (window as unknown as { typing: Typing }).typing.lastChange(),
  );
  return { mainMs: after - before, answerMs: changedAt - typedAt - QUIET_MS };
}

async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value;
  if (seconds === undefined) throw new Error("Chromium does not say how busy its thread was");
  return seconds * 1000;
}

/** The middle, and what all but the slowest twentieth stay below. */
function sayShares(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `p50 ${at(0.5)}, p95 ${at(0.95)}`;
}
