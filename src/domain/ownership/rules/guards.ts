import { type Facts, isInIt, promisedUntil } from "../history/facts";

/** Times that rest on a hand-over say nothing when a re-organization moved the ticket. */
export const isMovedInBulk = (facts: Facts): boolean => facts.spell?.isBulk === true;

/** A time that we told the customer still lies ahead. */
export function isPromiseAhead(facts: Facts, now: number): boolean {
  const until = promisedUntil(facts);
  return until !== null && until > now;
}

/** We asked the customer for something and wait for the answer. */
export const isAskingCustomer = (facts: Facts): boolean =>
  facts.status === "pending" && facts.lastPublicWord?.asks === true && facts.unanswered === null;

/** In IT, with a customer who waits to hear from us. */
export const isWaitingInIt = (
  facts: Facts,
): facts is Parameters<typeof isInIt>[0] & {
  spell: NonNullable<Facts["spell"]>;
} => isInIt(facts) && !facts.nobodyWaits;
