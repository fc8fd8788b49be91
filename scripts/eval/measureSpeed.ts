import { Policy } from "#domain/ownership/policy";
import type { Audit } from "#domain/tickets/audit";
import { readAudits } from "#domain/tickets/readAudits";
import { inventedPlace, inventHistories } from "../bench/inventHistories";
import { measureReducer } from "../bench/ownership";
import type { EvalRow } from "../evalRow";

/** So many tickets have more comments than are remembered. */
const INVENTED = 4_000;
const INVENTED_UNTIL = Date.UTC(2026, 10, 25);
const AIM = "50,000";

/** Audits judged per second on one core: of a log without texts, and with texts to read. */
export function measureSpeed(
  tickets: ReadonlyMap<number, readonly Audit[]>,
  policy: Policy,
): EvalRow[] {
  const say = (perSecond: number) => Math.round(perSecond).toLocaleString("en");
  const { desk, it } = inventedPlace;
  const invented = Policy.parse({ it_groups: [...it], customer_groups: [desk] });
  return [
    {
      goal: "O5",
      what: "audits judged per second on one core",
      figure: say(measureReducer(tickets, policy)),
      aim: AIM,
    },
    {
      goal: "O5",
      what: "the same with comments of which no two are alike",
      figure: say(measureReducer(inventTickets(), invented)),
      aim: AIM,
    },
  ];
}

function inventTickets(): ReadonlyMap<number, readonly Audit[]> {
  const tickets = new Map<number, readonly Audit[]>();
  for (const { ticket, audits } of inventHistories(INVENTED, INVENTED_UNTIL)) {
    const raw = audits.map(({ ticketId, authorId, createdAt, ...audit }) => ({
      ...audit,
      ticket_id: ticketId,
      author_id: authorId,
      created_at: createdAt,
    }));
    tickets.set(ticket.id, readAudits(raw).audits);
  }
  return tickets;
}
