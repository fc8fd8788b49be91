import { join } from "node:path";
import {
  forgetPractice,
  newFolder,
  type Practice,
  startPractice,
} from "../support/browser/practice";

/** Installing nothing and building nothing, a start takes seconds; a busy machine takes longer. */
jest.setTimeout(600_000);

const FEW_TICKETS = { DESK_TICKETS: "60" };

describe("npm start", () => {
  const folder = newFolder();
  let practice: Practice | null = null;

  afterAll(async () => {
    await practice?.stop();
    forgetPractice({ folder });
  });

  it("says where the desk, its API and its TLS door are", async () => {
    practice = await startPractice(folder, FEW_TICKETS);

    expect(practice.deskUrl).toMatch(/^http:\/\/localhost:\d+$/);
    expect(practice.apiUrl).toBe(`${practice.deskUrl}/api/v2`);
    expect(practice.credentials).toBe("admin@practice.example/token:practice");
    expect(practice.tlsUrl).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const page = await fetch(practice.deskUrl);
    expect(page.headers.get("content-type")).toContain("text/html");
  });

  it("refuses a second run on the same data, and says what to do", async () => {
    await expect(startPractice(folder, FEW_TICKETS)).rejects.toThrow(
      /already runs on this data .* UNTICKET_DATA/s,
    );
  });

  it("stops cleanly on Ctrl-C and comes back with its data", async () => {
    if (practice === null) throw new Error("it did not start");
    const created = await create(practice, "Remember me");

    expect(await practice.stop()).toBe(0);
    practice = await startPractice(folder, FEW_TICKETS);

    const found = await read(practice, created);
    expect(found.subject).toBe("Remember me");
  });

  it("explains a folder that it can't use", async () => {
    const file = join(folder, "practice.json");

    await expect(startPractice(join(file, "data"), FEW_TICKETS)).rejects.toThrow(
      /can't write there .* UNTICKET_DATA/s,
    );
  });
});

type Ticket = { id: number; subject: string };

async function create(practice: Practice, subject: string): Promise<number> {
  const answer = await fetch(`${practice.apiUrl}/tickets.json`, {
    method: "POST",
    headers: headers(practice),
    body: JSON.stringify({ ticket: { subject, comment: { body: "Hello" } } }),
  });
  return ((await answer.json()) as { ticket: Ticket }).ticket.id;
}

async function read(practice: Practice, id: number): Promise<Ticket> {
  const answer = await fetch(`${practice.apiUrl}/tickets/${id}.json`, {
    headers: headers(practice),
  });
  return ((await answer.json()) as { ticket: Ticket }).ticket;
}

const headers = ({ credentials }: Practice) => ({
  authorization: `Basic ${Buffer.from(credentials).toString("base64")}`,
  "content-type": "application/json",
});
