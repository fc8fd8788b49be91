import { Settings } from "#contract/settings";
import { Problem } from "../../../server/errors";
import type { HelpDesk } from "../../../server/helpdesks/helpDesk";
import type { DeskTicket } from "../../../server/helpdesks/ticket";
import { setDue } from "../../../server/jobs/dueTimes";
import { tellPeople } from "../../../server/notices/tellPeople";
import { reviewTickets } from "../../../server/ownership/reviewTickets";
import { writeBack } from "../../../server/writeback/writeBack";
import { addDesk, aTicket, handedOver, ids, take } from "../../support/server/withDesk";
import { startTestJobs } from "../../support/server/startTestJobs";
import { until } from "../../support/server/until";
import { withService } from "../../support/server/withService";

const service = withService();
const TICKETS = 30;

jest.setTimeout(120_000);

/** A help desk with many tickets, which counts what is written on each. */
function manyTickets(first: number) {
  const tickets = new Map<number, DeskTicket>(
    Array.from({ length: TICKETS }, (_, at) => [first + at, aTicket({ id: first + at })]),
  );
  const writes: number[] = [];
  const helpDesk = {
    readTickets: (wanted: number[]) =>
      Promise.resolve(wanted.flatMap((id) => tickets.get(id) ?? [])),
    readUsers: () => Promise.resolve([]),
    readAudits: () => Promise.resolve([]),
    setTicketFields: (id: number, change: { tags: string[]; updatedAt: string }) => {
      const ticket = tickets.get(id);
      if (ticket?.updatedAt !== change.updatedAt) {
        return Promise.reject(new Problem("conflict", "Somebody changed this just now."));
      }
      writes.push(id);
      const updatedAt = new Date(Date.parse(ticket.updatedAt) + 1000).toISOString();
      const changed = { ...ticket, tags: change.tags, updatedAt };
      tickets.set(id, { ...changed, generatedAt: ticket.generatedAt + 1 });
      return Promise.resolve(changed);
    },
  } as unknown as HelpDesk;
  return { helpDesk, writes };
}

describe("two services on one database", () => {
  it("review every ticket, write each verdict once and tell people once", async () => {
    service.setNow("2026-03-02T20:00:00Z");
    const account = await addDesk(service);
    await service.inAccount(account, async (tx) => {
      const ownership = {
        writesBack: true,
        notices: { isOn: true, leadAfterHours: 0.25, mostPerDay: 5 },
      };
      const settings = Settings.parse({
        itGroups: [String(ids.it)],
        customerGroups: [String(ids.support)],
        supervisors: [],
        leads: [String(ids.lena)],
        tone: "plain",
        glossary: [],
        ownership,
      });
      await tx
        .updateTable("settings")
        .set({ settings: JSON.stringify(settings) })
        .execute();
      const since = new Date("2026-03-02T00:00:00Z");
      await tx.insertInto("notice_starts").values({ account_id: account, since }).execute();
    });
    const first = ids.ticket;
    const desk = manyTickets(first);
    service.setHelpDesk(account, desk.helpDesk);
    for (let at = 0; at < TICKETS; at += 1) {
      const ticketId = first + at;
      const audits = [...handedOver, ...unanswered].map((audit) => ({
        ...audit,
        id: audit.id + ticketId * 100,
        ticketId,
      }));
      await take(service, account, audits, aTicket({ id: ticketId }));
    }
    const jobs = [reviewTickets(service), tellPeople(service), writeBack(service)];
    const parts = { db: service.db, url: service.url, log: service.log, now: service.deskNow };

    await Promise.all([startTestJobs(parts, jobs), startTestJobs(parts, jobs)]);
    const wakeAll = () =>
      service.inAccount(account, (tx) =>
        setDue(
          tx,
          jobs.map(({ name }) => ({ job: name, subject: "", dueAt: new Date() })),
        ),
      );
    await until(async () => {
      await wakeAll();
      return (await marked(account)) === TICKETS && (await notices(account)).length === TICKETS;
    }, 90);
    // Twice more, for whoever might repeat it.
    for (let turn = 0; turn < 2; turn += 1) {
      await wakeAll();
      await until(async () => (await waiting(account)) === 0, 30);
    }

    expect([...desk.writes].sort((one, other) => one - other)).toEqual(
      Array.from({ length: TICKETS }, (_, at) => first + at),
    );
    const told = await notices(account);
    expect(told).toHaveLength(TICKETS);
    expect(new Set(told.map(({ ticket_id }) => ticket_id)).size).toBe(TICKETS);
    expect(told.filter(({ is_digest }) => !is_digest)).toHaveLength(5);
  });
});

/** The customer asks twice more and nobody answers: serious enough to tell people. */
const unanswered = [14, 15].map((hour, at) => ({
  id: 10 + at,
  at: `2026-03-02T${hour}:00:00Z`,
  by: ids.customer,
  events: [
    { type: "Comment", id: 95 + at, author_id: ids.customer, public: true, body: "Any news?" },
  ],
}));

const marked = async (account: number): Promise<number> =>
  (
    await service.inAccount(account, (tx) =>
      tx.selectFrom("marks").select("ticket_id").where("problem", "is", null).execute(),
    )
  ).length;

const notices = (account: number) =>
  service.inAccount(account, (tx) =>
    tx.selectFrom("notices").select(["ticket_id", "is_digest"]).execute(),
  );

/** Jobs that were woken and that nobody has taken up. */
const waiting = async (account: number): Promise<number> =>
  (
    await service.inAccount(account, (tx) =>
      tx
        .selectFrom("due_times")
        .select("job")
        .where("subject", "=", "")
        .where("due_at", "<=", new Date())
        .execute(),
    )
  ).length;
