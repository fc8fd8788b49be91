import { loadSeason } from "../../../desk/api/store";
import type { Desk } from "../../../desk/api/desk";
import { planSeason } from "../../../desk/season/planSeason";
import { playSeason, seasonStart } from "../../../desk/season/playSeason";
import { openTestDesk, type TestDesk } from "../../support/desk/withDesk";

const HOUR_MS = 3_600_000;

let running: TestDesk;
beforeAll(async () => {
  running = await openTestDesk();
  const { desk } = running;
  const plan = planSeason(7, desk.clock.now(), 250);
  await loadSeason(desk.store, seasonStart(plan));
  playSeason(desk, plan);
});
afterAll(() => running.close());

/** Each change of a ticket's status with its time, and each audit of an automation. */
function histories({ store }: Desk) {
  return store.tickets.all().map(({ id }) => {
    const audits = store.audits.all().filter(({ ticket_id }) => ticket_id === id);
    return {
      changes: audits.flatMap(({ created_at, events }) =>
        events.flatMap((event) =>
          "field_name" in event && event.field_name === "status" && "value" in event
            ? [{ at: Date.parse(created_at), status: String(event.value) }]
            : [],
        ),
      ),
      automated: (title: string) =>
        audits
          .filter(
            ({ via }) => via.source.rel === "automation" && via.source.from["title"] === title,
          )
          .map(({ created_at }) => Date.parse(created_at)),
    };
  });
}

describe("automations in a season that is played", () => {
  it.each([
    ["Survey one day after solved", "solved"],
    ["Remind requester after 24 hours pending", "pending"],
  ])("%s: once, in the first hour after a day, and never sooner", (title, status) => {
    const told = histories(running.desk).map(({ changes, automated }) => {
      const waits = changes.filter(
        (change, place) =>
          change.status === status &&
          (changes[place + 1]?.at ?? running.desk.clock.now().getTime()) > hourAfterADay(change.at),
      );
      return {
        wanted: waits.slice(0, 1).map(({ at }) => hourAfterADay(at)),
        got: automated(title),
      };
    });

    expect(told.map(({ got }) => got)).toEqual(told.map(({ wanted }) => wanted));
    expect(told.flatMap(({ got }) => got).length).toBeGreaterThan(0);
  });
});

const hourAfterADay = (at: number): number => Math.ceil((at + 24 * HOUR_MS) / HOUR_MS) * HOUR_MS;
