import { judgeTicket } from "#domain/ownership/judgeTicket";
import type { Judgement } from "#domain/ownership/judgement";
import type { Policy } from "#domain/ownership/policy";
import { surveyTickets } from "#domain/ownership/surveyTickets";
import type { Audit } from "#domain/tickets/audit";
import { readAudits } from "#domain/tickets/readAudits";

/** Judges raw audits as the command does. */
export function judgeAll(
  raw: readonly object[],
  policy: Policy,
  { at, history = false }: { at: string; history?: boolean },
): Judgement[] {
  const tickets = new Map<number, Audit[]>();
  for (const audit of readAudits(raw).audits) {
    tickets.set(audit.ticketId, [...(tickets.get(audit.ticketId) ?? []), audit]);
  }
  const surroundings = surveyTickets(tickets, policy, Date.parse(at));
  return [...tickets.values()].map((audits) =>
    judgeTicket(audits, policy, { at, history, surroundings }),
  );
}
