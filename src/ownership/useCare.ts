import { readTicketCare } from "#contract/handovers";
import { useService } from "../service/useService";

const EVERY_MS = 30_000;

/** Who waits for what on a ticket, whether their contact is here, and what was agreed. */
export const useCare = (ticketId: string) =>
  useService(readTicketCare, { ticketId }, { everyMs: EVERY_MS });
