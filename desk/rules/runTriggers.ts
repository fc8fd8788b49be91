import type { Desk } from "../api/desk";
import type { Via } from "../api/events";
import type { TriggerRecord } from "../api/records/rules";
import type { TicketEdit } from "../api/tickets/ticketEdit";
import { meets } from "./meets";
import { perform } from "./perform";

/**
 * Runs the active triggers over an update, in the order of their positions.
 *
 * After a trigger changed the ticket the round begins anew, because earlier triggers may
 * now apply; each fires once per update at most, so the rounds end.
 */
export function runTriggers(desk: Desk, edit: TicketEdit): void {
  const waiting = activeTriggers(desk);
  for (let next = firstMet(desk, edit, waiting); next !== undefined;) {
    waiting.splice(waiting.indexOf(next), 1);
    perform(desk, edit, { actions: next.actions, via: viaTrigger(next) });
    next = firstMet(desk, edit, waiting);
  }
}

const activeTriggers = (desk: Desk): TriggerRecord[] =>
  desk.store.triggers
    .all()
    .filter(({ active }) => active)
    .sort((one, other) => one.position - other.position || one.id - other.id);

const firstMet = (desk: Desk, edit: TicketEdit, triggers: readonly TriggerRecord[]) =>
  triggers.find(({ conditions }) => meets(desk, edit, conditions));

const viaTrigger = ({ id, title }: TriggerRecord): Via => ({
  channel: "rule",
  source: { from: { id, title }, to: {}, rel: "trigger" },
});
