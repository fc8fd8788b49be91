import { inAccount } from "../db/inAccount";
import type { CallOptions } from "../helpdesks/helpDesk";
import type { Service } from "../service";
import { storeTeams } from "./storeTeams";

/** Reads groups, memberships, organizations and ticket fields, which are lists of a few pages. */
export async function readLists(
  service: Service,
  accountId: number,
  options: CallOptions,
): Promise<void> {
  const helpDesk = await service.helpDesk(accountId);
  const groups = await helpDesk.listGroups(options);
  const memberships = await helpDesk.listMemberships(options);
  const organizations = await helpDesk.listOrganizations(options);
  const ticketFields = await helpDesk.listTicketFields(options);
  const lists = { groups, memberships, organizations, ticketFields };
  await inAccount(service.db, accountId, (tx) => storeTeams(tx, lists));
}
