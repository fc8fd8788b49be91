import type { Desk } from "../api/desk";
import { runAutomations } from "../rules/runAutomations";

const HOUR_MS = 3_600_000;

type Check = { readonly at: number; readonly ticketId: number };

/** Runs a season's automations, at the hours when they can find something to do. */
export type SeasonHours = {
  /** To be told of each ticket that may have got another status, at that moment. */
  note(ticketId: number, at: Date): void;
  /** Runs what is due before a moment; `atHour` sets the desk's clock. */
  runUntil(moment: Date, atHour: (at: Date) => void): void;
};

/**
 * Automations look at every ticket each hour. In a season that is played in one go they look at a
 * ticket only in the hours that their conditions name, counted from its last change of status:
 * in all the others they would find nothing.
 *
 * @param desk - Whose automations and tickets these are; its clock stands where `atHour` sets it.
 */
export function createSeasonHours(desk: Desk): SeasonHours {
  const delays = delaysIn(desk);
  const last = new Map<number, string>();
  /** One line for each delay: whoever comes later is due later. */
  const lines = new Map<number, Check[]>();

  function note(ticketId: number, at: Date): void {
    const status = desk.store.tickets.get(ticketId)?.status;
    if (status === undefined || last.get(ticketId) === status) return;
    last.set(ticketId, status);
    for (const hours of delays.get(status) ?? []) {
      const line = lines.get(hours) ?? [];
      // The first full hour at which so many hours have gone by.
      const due = Math.ceil((at.getTime() + hours * HOUR_MS) / HOUR_MS) * HOUR_MS;
      line.push({ at: due, ticketId });
      lines.set(hours, line);
    }
  }

  function nextBefore(moment: Date): Check | undefined {
    const due = [...lines.values()]
      .filter(([first]) => first !== undefined && first.at < moment.getTime())
      .sort(([one], [other]) => (one?.at ?? 0) - (other?.at ?? 0));
    return due[0]?.shift();
  }

  return {
    note,
    runUntil(moment, atHour) {
      for (let next = nextBefore(moment); next !== undefined; next = nextBefore(moment)) {
        const { ticketId } = next;
        const at = new Date(next.at);
        atHour(at);
        runAutomations(desk, () =>
          [desk.store.tickets.get(ticketId)].filter((one) => one !== undefined),
        );
        note(ticketId, at);
      }
    },
  };
}

/** Hours after a change to a status at which an automation may act, by status. */
function delaysIn(desk: Desk): ReadonlyMap<string, ReadonlySet<number>> {
  const delays = new Map<string, Set<number>>();
  for (const { active, conditions } of desk.store.automations.all()) {
    if (!active) continue;
    for (const { field, operator, value } of [...conditions.all, ...conditions.any]) {
      const hours = Number(value) + (operator === "greater_than" ? 1 : 0);
      if (field !== field.toUpperCase() || !Number.isFinite(hours)) continue;
      const status = field.toLowerCase();
      delays.set(status, (delays.get(status) ?? new Set()).add(hours));
    }
  }
  return delays;
}
