import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type Opening = { width?: number; height?: number; colorScheme?: "light" | "dark" };

/** A busy machine takes its time; what never comes is noticed all the same. */
const LONGEST_WAIT_MS = 60_000;
jest.setTimeout(5 * LONGEST_WAIT_MS);

/** Opens Chromium for the tests of one file and closes it after them. */
export function withBrowser(): { open(opening?: Opening): Promise<Page> } {
  let browser: Browser | null = null;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: FLAGS,
    });
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });

  return {
    async open({ width = 1440, height = 900, colorScheme = "light" } = {}) {
      if (browser === null) throw new Error("the browser is not open yet");
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        reducedMotion: "reduce",
      });
      context.setDefaultTimeout(LONGEST_WAIT_MS);
      contexts.push(context);
      return context.newPage();
    },
  };
}
