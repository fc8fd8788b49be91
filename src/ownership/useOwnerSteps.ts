import { listReview } from "#contract/review";
import {
  listMyPromises,
  readTicketOwnership,
  setContact,
  setNextUpdate,
  type TicketOwnership,
} from "#contract/ownership";
import { useAction } from "../service/useAction";
import type { ServiceProblem } from "../service/ServiceProblem";

export type OwnerSteps = {
  readonly nameContact: (userId: string) => void;
  readonly promiseTime: (at: string) => void;
  readonly isRunning: boolean;
  readonly problem: ServiceProblem | null;
};

/** What one click does about this ticket's owner; shown at once, taken back if it is refused. */
export function useOwnerSteps({ ticketId }: TicketOwnership): OwnerSteps {
  const refresh = [readTicketOwnership, listMyPromises, listReview];
  const change = (apply: (kept: TicketOwnership) => TicketOwnership) => (kept: unknown) => {
    const ownership = kept as TicketOwnership | null;
    return ownership?.ticketId === ticketId ? apply(ownership) : kept;
  };
  const contact = useAction(setContact, {
    refresh,
    answers: () => ({ of: readTicketOwnership, request: { ticketId } }),
  });
  const time = useAction(setNextUpdate, {
    foresee: {
      of: readTicketOwnership,
      change: (kept, { at }) => change((one) => ({ ...one, nextPromiseAt: at }))(kept),
    },
    refresh,
    answers: () => ({ of: readTicketOwnership, request: { ticketId } }),
  });
  return {
    nameContact: (userId) => void contact.run({ ticketId, userId }),
    promiseTime: (at) => void time.run({ ticketId, at }),
    isRunning: contact.isRunning || time.isRunning,
    problem: contact.problem ?? time.problem,
  };
}
