import { readTicketOwnership } from "#contract/ownership";
import { useService } from "../service/useService";

/** What happens to a ticket shows within seconds; hidden tabs don't ask. */
const EVERY_MS = 2_000;

/** Who looks after the customer of this ticket; null when it never left the customer's people. */
export const useOwnership = (ticketId: string | null) =>
  useService(
    readTicketOwnership,
    { ticketId: ticketId ?? "" },
    { everyMs: EVERY_MS, isAsked: ticketId !== null },
  );
