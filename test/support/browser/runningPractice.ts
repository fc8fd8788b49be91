import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { until } from "../server/until";

type Place = {
  deskUrl: string;
  apiUrl: string;
  credentials: string;
  tlsUrl: string;
  certificate: string;
  folder: string;
  tookMs: number;
};

/** Where the practice set-up of this run is. */
export const practice = JSON.parse(process.env["UNTICKET_TEST_PRACTICE"] ?? "{}") as Place;

/** The process of a part, as of now. */
export const pidOf = (part: "service" | "desk"): number =>
  Number(readFileSync(join(practice.folder, `${part}.pid`), "utf8"));

/** Opens the desk as somebody. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(practice.deskUrl);
  await page.getByRole("button", { name: new RegExp(name) }).click();
  await page.getByRole("button", { name: `Signed in as ${name}` }).waitFor();
}

/** Opens a ticket and answers with our app beside it. */
export async function openTicket(page: Page, ticketId: number): Promise<FrameLocator> {
  await page.goto(`${practice.deskUrl}/#/tickets/${ticketId}`);
  return page.frameLocator('iframe[title="Unticket"]');
}

/** The composer of the open ticket. */
export const composer = (page: Page) => page.locator(".ProseMirror");

/** Opens our full page from the bar on the left and answers with it. */
export async function openFullPage(page: Page, at = ""): Promise<FrameLocator> {
  await page
    .getByRole("link", { name: "Unticket" })
    .or(page.getByRole("button", { name: "Unticket" }))
    .first()
    .click();
  const frame = page.frameLocator('iframe[title="Unticket"]');
  if (at !== "") await frame.getByRole("link", { name: at, exact: true }).click();
  return frame;
}

/** Asks the desk's API as its admin. */
export async function ask<T>(path: string, method = "GET", body?: unknown): Promise<T> {
  const answer = await fetch(`${practice.apiUrl}${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(practice.credentials).toString("base64")}`,
      "content-type": "application/json",
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

type Found = { results: { id: number }[] };

/** The id of the first ticket that a search finds. */
export async function findTicket(query: string): Promise<number> {
  const { results } = await ask<Found>(
    `/search.json?query=${encodeURIComponent(`type:ticket ${query}`)}`,
  );
  const found = results[0]?.id;
  if (found === undefined) throw new Error(`no ticket for ${query}`);
  return found;
}

/** A new ticket by a customer, through the API. */
export async function createTicket(
  subject: string,
  email: string,
  name = "Greta Test",
): Promise<number> {
  const { ticket } = await ask<{ ticket: { id: number } }>("/tickets.json", "POST", {
    ticket: {
      subject,
      comment: { body: `${subject}. Can you help?` },
      requester: { name, email },
      group_id: 601,
      priority: "urgent",
    },
  });
  return ticket.id;
}

/** Moves the practice desk's clock forward. */
export async function moveClock(minutes: number): Promise<void> {
  const answer = await fetch(`${practice.deskUrl}/desk/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ minutes }),
  });
  if (!answer.ok) throw new Error(`the clock did not move: ${await answer.text()}`);
}

/** Resolves when another process has taken the place of a killed service and is ready. */
export async function serviceIsBack(killed: number): Promise<void> {
  const file = join(practice.folder, "practice.json");
  const { ports } = JSON.parse(readFileSync(file, "utf8")) as { ports: { service: number } };
  const isReady = () =>
    fetch(`http://localhost:${ports.service}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(async () => isAnother(killed) && (await isReady()), 120);
}

/** Between two processes there is no file. */
function isAnother(killed: number): boolean {
  try {
    return pidOf("service") !== killed;
  } catch {
    return false;
  }
}
