import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import request from "supertest";
import { Settings } from "#contract/settings";
import { storeTickets } from "../../../server/sync/storeTickets";
import { writeBack } from "../../../server/writeback/writeBack";
import { ids } from "../desk/smallCompany";
import type { DeskTicket } from "../../../server/helpdesks/ticket";
import { openRulesDesk } from "./rulesDesk";
import type { TestService } from "./withService";

const TICKETS = 20;
/** From reading twenty tickets to the last write it takes about as long. */
const LONGEST_DELAY_MS = 400;

export type MarkRaces = {
  readonly races: number;
  /** Edits of the person that are not on their ticket any more. */
  readonly lost: number;
  /** Verdicts that made way for the person at first, and those that were missing in the end. */
  readonly madeWay: number;
  readonly missing: number;
};

/**
 * Writes verdicts on tickets of a practice desk while a person edits the tags of each of them at
 * a random moment after we have read it. Whoever comes first: the person's words must stand.
 *
 * @param random - From 0 to 1.
 */
export async function markRaces(
  service: TestService,
  races: number,
  random: () => number,
): Promise<MarkRaces> {
  const desk = await openRulesDesk(4);
  try {
    const admin = request.agent(desk.url).auth("admin@practice.example/token", "practice");
    const account = await service.addAccount();
    service.setHelpDesk(account, desk.helpDesk);
    const tickets = await openTickets(admin);
    await prepare(service, account, await desk.helpDesk.readTickets(tickets));

    const edits: { ticketId: number; tag: string }[] = [];
    const running: Promise<void>[] = [];
    let isArmed = false;
    const edit = async (ticketId: number, tag: string): Promise<void> => {
      await sleep(random() * LONGEST_DELAY_MS);
      const { body } = (await admin.get(`/api/v2/tickets/${ticketId}.json`).expect(200)) as {
        body: { ticket: { tags: string[] } };
      };
      const tags = [...body.ticket.tags, tag];
      await admin.put(`/api/v2/tickets/${ticketId}.json`).send({ ticket: { tags } }).expect(200);
    };
    desk.onRequest((method, path) => {
      if (!isArmed || method !== "GET" || !path.startsWith("/api/v2/tickets/show_many")) return;
      isArmed = false;
      for (const ticketId of tickets.slice(0, races - edits.length)) {
        const tag = `edit_${edits.length}`;
        edits.push({ ticketId, tag });
        running.push(edit(ticketId, tag));
      }
    });

    let madeWay = 0;
    for (let turn = 0; edits.length < races; turn += 1) {
      await begin(service, account, turn % 2 === 0 ? "unowned" : "at-risk");
      // A stamp has whole seconds; what changed just now is left alone for that long.
      await sleep(2_100);
      isArmed = true;
      await write(service, account);
      await Promise.all(running.splice(0));
      madeWay += await countMissing(service, account);
    }
    await sleep(2_100);
    await write(service, account);
    await sleep(2_100);
    await write(service, account);
    const now = await desk.helpDesk.readTickets(tickets);
    const tagsOf = (ticketId: number) => now.find(({ id }) => id === ticketId)?.tags ?? [];
    return {
      races: edits.length,
      lost: edits.filter(({ ticketId, tag }) => !tagsOf(ticketId).includes(tag)).length,
      madeWay,
      missing: await countMissing(service, account),
    };
  } finally {
    await desk.stop();
  }
}

type Admin = ReturnType<typeof request.agent>;

async function openTickets(admin: Admin): Promise<number[]> {
  const tickets: number[] = [];
  for (let count = 0; count < TICKETS; count += 1) {
    const ticket = {
      subject: `Parcel ${count}`,
      requester_id: ids.ana,
      comment: { body: "Where?" },
    };
    const { body } = (await admin.post("/api/v2/tickets.json").send({ ticket }).expect(201)) as {
      body: { ticket: { id: number } };
    };
    tickets.push(body.ticket.id);
  }
  return tickets;
}

/** An account that wants verdicts on its tickets, with one for each. */
async function prepare(
  service: TestService,
  account: number,
  tickets: readonly DeskTicket[],
): Promise<void> {
  const settings = Settings.parse({
    itGroups: [String(ids.web)],
    customerGroups: [String(ids.care)],
    supervisors: [],
    leads: [],
    tone: "plain",
    glossary: [],
    ownership: { writesBack: true },
  });
  await service.inAccount(account, async (tx) => {
    await storeTickets(tx, tickets);
    await tx
      .insertInto("settings")
      .values({ account_id: account, settings: JSON.stringify(settings), confirmed: true })
      .execute();
    await tx
      .insertInto("ownerships")
      .values(
        tickets.map(({ id }) => ({
          account_id: account,
          ticket_id: id,
          state: "owned" as const,
          promises: "[]",
          reviewed_at: new Date(),
        })),
      )
      .execute();
  });
}

const begin = (service: TestService, account: number, state: "unowned" | "at-risk") =>
  service.inAccount(account, (tx) => tx.updateTable("ownerships").set({ state }).execute());

const write = (service: TestService, accountId: number) =>
  writeBack(service).run({ accountId, now: new Date(), signal: AbortSignal.timeout(60_000) });

const countMissing = (service: TestService, account: number): Promise<number> =>
  service.inAccount(account, async (tx) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from ownerships o
        left join marks m on m.account_id = o.account_id and m.ticket_id = o.ticket_id
       where o.state is distinct from m.state
    `.execute(tx);
    return rows[0]?.count ?? 0;
  });
