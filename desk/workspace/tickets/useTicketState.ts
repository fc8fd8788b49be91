import { useSyncExternalStore } from "react";
import type { TicketModel } from "./createTicketModel";
import type { TicketState } from "./ticketState";

/** The state of an open ticket, on each change anew. */
export const useTicketState = (model: TicketModel): TicketState =>
  useSyncExternalStore(model.watch, model.read);
