import { readTicketOwnership } from "#contract/ownership";
import { useService } from "../service/useService";

/** Often enough to see a clock run out, seldom enough for two hundred open tickets. */
const EVERY_MS = 60_000;

/** Who looks after the customer of this ticket; null when it never left the customer's people. */
export const useOwnership = (ticketId: string | null) =>
  useService(
    readTicketOwnership,
    { ticketId: ticketId ?? "" },
    { everyMs: EVERY_MS, isAsked: ticketId !== null },
  );
