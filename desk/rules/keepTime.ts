import type { Desk } from "../api/desk";
import { runAutomations } from "./runAutomations";

const LAST_RUN = "automations_hour";
const HOUR_MS = 3_600_000;

export type TimeKeeper = {
  /** Moves the desk's clock, stopping at each full hour for the automations. */
  forward(minutes: number): void;
  /** Runs the automations when an hour has gone by since the last run. */
  check(): void;
};

/** Sees to it that automations run once in each hour of the desk's clock. */
export function createTimeKeeper(desk: Desk): TimeKeeper {
  const hourNow = () => Math.floor(desk.clock.now().getTime() / HOUR_MS);
  const check = () => {
    if (desk.store.facts.get(LAST_RUN)?.value === hourNow()) return;
    desk.store.facts.put({ id: LAST_RUN, value: hourNow() });
    runAutomations(desk);
  };
  return {
    check,
    forward: (minutes) => {
      let left = minutes;
      while (left > 0) {
        const step = Math.min(left, minutesToFullHour(desk.clock.now()));
        desk.clock.forward(step);
        left -= step;
        check();
      }
    },
  };
}

const minutesToFullHour = (at: Date) => 60 - at.getUTCMinutes();
