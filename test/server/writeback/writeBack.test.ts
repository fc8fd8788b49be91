import { Settings } from "#contract/settings";
import { Problem } from "../../../server/errors";
import type { HelpDesk } from "../../../server/helpdesks/helpDesk";
import type { DeskTicket } from "../../../server/helpdesks/ticket";
import { REVIEW } from "../../../server/ownership/reviewTickets";
import { tellListeners } from "../../../server/sync/takeIn";
import { writeBack } from "../../../server/writeback/writeBack";
import { addDesk, aTicket, handedOver, ids, review, take } from "../../support/server/withDesk";
import { withService } from "../../support/server/withService";

const service = withService();
const RACES = 25;

const decide = (account: number, writesBack: boolean) =>
  service.inAccount(account, (tx) =>
    tx
      .updateTable("settings")
      .set({
        settings: JSON.stringify(
          Settings.parse({
            itGroups: [String(ids.it)],
            customerGroups: [String(ids.support)],
            supervisors: [],
            leads: [],
            tone: "plain",
            glossary: [],
            ownership: { writesBack },
          }),
        ),
      })
      .execute(),
  );

/** A help desk with one ticket that others may change between a read and a write of ours. */
function aBusyDesk(begun: DeskTicket, between: (current: DeskTicket) => DeskTicket) {
  let current = begun;
  let version = 0;
  const touch = (ticket: DeskTicket): DeskTicket => {
    version += 1;
    const updatedAt = new Date(Date.parse(begun.updatedAt) + version * 1000).toISOString();
    return { ...ticket, updatedAt, generatedAt: begun.generatedAt + version };
  };
  const writes: string[][] = [];
  const helpDesk = {
    readTickets: () => Promise.resolve([current]),
    readUsers: () => Promise.resolve([]),
    readAudits: () => Promise.resolve([]),
    setTicketFields: (_id: number, change: Change) => {
      const changed = between(current);
      if (changed !== current) current = touch(changed);
      if (change.updatedAt !== current.updatedAt) {
        return Promise.reject(new Problem("conflict", "Somebody changed this just now."));
      }
      writes.push(change.tags);
      const others = current.customFields.filter(
        ({ id }) => !change.fields.some((field) => field.id === id),
      );
      const customFields = [...others, ...change.fields];
      current = touch({ ...current, tags: change.tags, customFields });
      return Promise.resolve(current);
    },
  } as unknown as HelpDesk;
  const field = (fieldId: number) => current.customFields.find(({ id }) => id === fieldId)?.value;
  return { helpDesk, writes, tags: () => current.tags, field };
}

type Change = {
  tags: string[];
  updatedAt: string;
  fields: { id: number; value: unknown }[];
};

const write = (account: number) =>
  writeBack(service).run({
    accountId: account,
    now: service.deskNow(),
    signal: AbortSignal.timeout(10_000),
  });

async function anUnownedTicket(writesBack: boolean): Promise<number> {
  service.setNow("2026-03-02T12:00:00Z");
  const account = await addDesk(service);
  await decide(account, writesBack);
  await take(service, account, handedOver);
  await review(service, account);
  return account;
}

describe("writing verdicts on tickets", () => {
  it("is off until an admin wants it", async () => {
    const account = await anUnownedTicket(false);
    const desk = aBusyDesk(aTicket(), (current) => current);
    service.setHelpDesk(account, desk.helpDesk);

    await write(account);

    expect(desk.writes).toEqual([]);
  });

  it("writes a verdict once, beside the tags that stand there", async () => {
    const account = await anUnownedTicket(true);
    const desk = aBusyDesk(aTicket({ tags: ["vip", "unticket_at_risk"] }), (current) => current);
    service.setHelpDesk(account, desk.helpDesk);

    await write(account);
    await review(service, account);
    await write(account);

    expect(desk.writes).toEqual([["vip", "unticket_unowned"]]);
  });

  it("leaves a ticket alone on which nothing was ever wrong", async () => {
    service.setNow("2026-03-02T09:20:00Z");
    const account = await addDesk(service);
    await decide(account, true);
    await take(service, account, handedOver.slice(0, 2));
    await review(service, account);
    const desk = aBusyDesk(aTicket(), (current) => current);
    service.setHelpDesk(account, desk.helpDesk);

    await write(account);

    expect(desk.writes).toEqual([]);
  });

  it("says state and reasons in words where there is a field for it, and changes them with the reasons", async () => {
    const account = await anUnownedTicket(true);
    await addField(account, STATE_FIELD, "Ownership");
    const desk = aBusyDesk(aTicket(), (current) => current);
    service.setHelpDesk(account, desk.helpDesk);

    await write(account);
    const first = desk.field(STATE_FIELD);
    service.setNow("2026-03-02T20:00:00Z");
    await later(account);
    await review(service, account);
    await write(account);
    await write(account);

    expect(first).toBe("Unowned: no owner (C1)");
    expect(desk.field(STATE_FIELD)).toBe(
      "Unowned: no owner (C1), not told (C2), long silence (C6), not taken (C10)",
    );
    expect(desk.writes).toHaveLength(2);
  });

  it("writes once when several services write at once", async () => {
    const account = await anUnownedTicket(true);
    await addField(account, STATE_FIELD, "Ownership");
    const desk = aBusyDesk(aTicket({ tags: ["vip"] }), (current) => current);
    service.setHelpDesk(account, desk.helpDesk);

    await Promise.all(Array.from({ length: 6 }, () => write(account)));
    await write(account);

    expect(desk.writes).toEqual([["vip", "unticket_unowned"]]);
    expect(desk.field(STATE_FIELD)).toBe("Unowned: no owner (C1)");
  });

  it(`overwrites no edit of somebody else in ${RACES} races`, async () => {
    const account = await anUnownedTicket(true);
    let edits = 0;
    const desk = aBusyDesk(aTicket(), (current) => {
      if (edits >= RACES) return current;
      edits += 1;
      return { ...current, tags: [...current.tags, `edit_${edits}`] };
    });
    service.setHelpDesk(account, desk.helpDesk);

    for (let turn = 0; turn <= RACES; turn += 1) await write(account);

    expect(edits).toBe(RACES);
    expect(desk.writes).toHaveLength(1);
    expect(desk.tags()).toEqual([
      ...Array.from({ length: RACES }, (_, at) => `edit_${at + 1}`),
      "unticket_unowned",
    ]);
  });

  it("notes what the help desk does not take, and does not ask again and again", async () => {
    const account = await anUnownedTicket(true);
    let asked = 0;
    const desk = aBusyDesk(aTicket(), (current) => current);
    const refusing = {
      ...desk.helpDesk,
      setTicketFields: () => {
        asked += 1;
        return Promise.reject(new Problem("conflict", "Zendesk does not accept this change."));
      },
    } as unknown as HelpDesk;
    service.setHelpDesk(account, refusing);

    await write(account);
    await write(account);

    expect(asked).toBe(1);
    const { problem } = await service.inAccount(account, (tx) =>
      tx.selectFrom("marks").select("problem").executeTakeFirstOrThrow(),
    );
    expect(problem).toMatch(/does not accept/);
  });
});

const STATE_FIELD = 703;

const addField = (account: number, field_id: number, title: string) =>
  service.inAccount(account, (tx) =>
    tx
      .insertInto("ticket_fields")
      .values({ account_id: account, field_id, type: "text", title })
      .execute(),
  );

/** Makes the review due, as a due time that has come does. */
const later = (account: number) =>
  service.inAccount(account, (tx) => tellListeners(tx, [REVIEW], [ids.ticket]));
