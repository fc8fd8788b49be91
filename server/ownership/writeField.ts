import type { TicketOwnership } from "#contract/ownership";
import { inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import type { Caller } from "../http/caller";
import type { Service } from "../service";
import { requireTicket } from "../sync/canSee";
import { takeIn } from "../sync/takeIn";
import { type ContactFields, findContactFields } from "../tickets/findContactFields";
import { presentOwnership } from "./readOwnership";
import { reviewNow } from "./reviewTickets";

type Change = {
  readonly ticketId: number;
  readonly field: keyof ContactFields;
  readonly value: string;
  /** Who follows the ticket from now on. */
  readonly follower?: number;
};

const TITLES: Record<keyof ContactFields, string> = {
  contact: "Customer's contact",
  nextUpdate: "Next update",
};

/**
 * Writes one of our two fields on the ticket, once, and judges the ticket again.
 *
 * A field that holds the value already is not written. The write is refused when somebody changed
 * the ticket meanwhile: what they changed may change the decision.
 *
 * @throws {Problem} `conflict` in that case, or when the account has no such field; `not_found`.
 */
export async function writeField(
  service: Service,
  caller: Caller,
  change: Change,
): Promise<TicketOwnership> {
  const { accountId } = caller;
  const { ticketId } = change;
  const fieldId = await inAccount(service.db, accountId, async (tx) => {
    await requireTicket(tx, caller, ticketId);
    return (await findContactFields(tx))[change.field];
  });
  if (fieldId === null) {
    throw new Problem(
      "conflict",
      `The help desk has no ticket field named "${TITLES[change.field]}". An admin can add it.`,
    );
  }
  const helpDesk = await service.helpDesk(accountId);
  const [current] = await helpDesk.readTickets([ticketId]);
  if (current === undefined) throw new Problem("not_found", "This ticket is gone.");
  const stands = current.customFields.find(({ id }) => id === fieldId)?.value;
  const isSet = stands === change.value || stands === Number(change.value);
  const ticket = isSet
    ? current
    : await helpDesk.setTicketFields(ticketId, {
        fields: [{ id: fieldId, value: change.value }],
        updatedAt: current.updatedAt,
        stamp: change.field,
        ...(change.follower === undefined ? {} : { follower: change.follower }),
      });
  await takeIn(service, helpDesk, { accountId, tickets: [ticket], options: { lane: "people" } });
  return inAccount(service.db, accountId, async (tx) => {
    const derived = await reviewNow(service, tx, ticketId);
    if (derived !== null) return presentOwnership(tx, derived, service.deskNow());
    throw new Problem("conflict", "An admin has to say first which groups are which.");
  });
}
