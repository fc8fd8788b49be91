import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";
import { z } from "zod";

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
const Found = z.array(z.object({ id: z.string(), html: z.array(z.string()) }));

/**
 * What axe finds wrong on a page and in the frames on it, each frame looked at as a page of its
 * own: the rule and where. Waits until they are still.
 *
 * A mail that is shown in a frame is left out: its markup is the help desk's, and no script runs in it.
 * Only what is wrong leaves the browser: all that is right would take several times as long.
 *
 * @param where - Which pages to look at; all when absent.
 */
export async function violations(
  page: Page,
  where: (frame: Frame) => boolean = () => true,
): Promise<string[]> {
  const found = await lookAt(page, where);
  // Something may have begun to fade while axe looked; what is wrong is wrong the next time too.
  return found.length === 0 ? [] : lookAt(page, where);
}

async function lookAt(page: Page, where: (frame: Frame) => boolean): Promise<string[]> {
  const found: string[] = [];
  const pages = page.frames().filter((frame) => /^https?:/.test(frame.url()));
  for (const frame of pages.filter(where)) found.push(...(await look(frame)));
  return found;
}

async function look(frame: Frame): Promise<string[]> {
  await frame.waitForFunction(isStill);
  await frame.evaluate(`${AXE};0`);
  const wrong = Found.parse(await frame.evaluate(RUN));
  return wrong.map(({ id, html }) => `${id}: ${html.join(" ")}`);
}

const RUN = `axe
  .run(document, { resultTypes: ["violations"], iframes: false })
  .then(({ violations }) =>
    violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) })),
  )`;

/** Runs in the browser: nothing is being loaded, and nothing fades in or out. */
const isStill = (): boolean =>
  [...document.querySelectorAll('[role="status"]')].every(
    (one) => !/^(loading|opening)/i.test(one.getAttribute("aria-label") ?? one.textContent),
  ) &&
  document
    .getAnimations()
    .every(
      ({ playState, effect }) =>
        playState !== "running" || effect?.getComputedTiming().iterations === Infinity,
    );
