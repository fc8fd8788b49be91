import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

const ORIGIN = "http://typing.example";

/** What a measurement does in the page: put a draft there, and ask when the page last changed. */
export type Typing = { type(text: string): void; lastChange(): number };

/** The sidebar as it is built, in a page whose help desk and service answer from memory. */
export async function openSidebar(page: Page, isRich: boolean): Promise<void> {
  const folder = join(import.meta.dirname, "..", "..", "dist", "app");
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith("/app/")) {
      const path = join(folder, pathname.slice("/app/".length));
      return route.fulfill({ path, contentType: "text/javascript" });
    }
    if (pathname === "/desk.js") {
      // Whatever compiled this file may have left calls of its own for names in it.
      const body = `var __name = (named) => named; (${helpDesk.toString()})(${String(isRich)})`;
      return route.fulfill({ body, contentType: "text/javascript" });
    }
    if (pathname === "/") return route.fulfill({ body: pageIn(folder), contentType: "text/html" });
    return route.fulfill({ json: answerTo(pathname) });
  });
  await page.goto(ORIGIN);
  await page.getByRole("heading", { name: "Your message" }).waitFor();
}

function pageIn(folder: string): string {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const session = JSON.stringify({ token: "of this measurement", expiresAt });
  return readFileSync(join(folder, "ticket_sidebar.html"), "utf8")
    .replace("__SDK_URL__", "/desk.js")
    .replaceAll("__NONCE__", "")
    .replace("__SESSION__", session.replaceAll('"', "&quot;"));
}

function answerTo(path: string): unknown {
  if (path === "/api/settings/wording")
    return { tone: "plain", tones: [], glossary: [], holdsOnSave: false, model: null };
  return path.endsWith("/mine") ? [] : null;
}

/** Runs in the page: Zendesk's client, as far as the sidebar asks it. */
function helpDesk(isRichText: boolean): void {
  const handlers = new Map<string, Set<(payload?: unknown) => unknown>>();
  const values: Record<string, unknown> = {
    "ticket.id": 42,
    "ticket.subject": "Coupon does not apply",
    "ticket.requester": { id: 7, name: "Amara Okafor", locale: "en-US" },
    currentUser: { id: 9, name: "Selaine Mendes", locale: "en-US", timeZone: "Europe/Berlin" },
    "comment.type": "publicReply",
    "comment.useRichText": isRichText,
    "comment.text": "",
  };
  const client = {
    get: (paths: string | string[]) => {
      const known = [paths].flat().filter((path) => path in values);
      return Promise.resolve(Object.fromEntries(known.map((path) => [path, values[path]])));
    },
    set: (next: object) => Promise.resolve(Object.assign(values, next)),
    invoke: () => Promise.resolve({}),
    request: () => Promise.resolve({}),
    on: (event: string, handler: () => unknown) => {
      handlers.set(event, (handlers.get(event) ?? new Set()).add(handler));
    },
    off: (event: string, handler: () => unknown) => void handlers.get(event)?.delete(handler),
  };
  let changedAt = 0;
  new MutationObserver(() => {
    changedAt = performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });
  const typing: Typing = {
    type(text) {
      values["comment.text"] = text;
      for (const handler of handlers.get("comment.text.changed") ?? []) handler(text);
    },
    lastChange: () => changedAt,
  };
  Object.assign(window, { ZAFClient: { init: () => client }, typing });
}
