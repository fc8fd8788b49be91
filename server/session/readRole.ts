import type { Role } from "#contract/endpoint";
import { inAccount } from "../db/inAccount";
import type { Service } from "../service";
import { findSettings } from "../settings/queries";

/**
 * The role of a person, fresh from the help desk: its admins are admins, people whom an admin
 * listed are leads, other agents are agents.
 *
 * @returns Null for customers, suspended and deleted people.
 */
export async function readRole(
  service: Service,
  accountId: number,
  userId: number,
): Promise<Role | null> {
  const helpDesk = await service.helpDesk(accountId);
  const user = await helpDesk.readUser(userId);
  if (user === null || user.suspended || !user.active || user.role === "end-user") return null;
  if (user.role === "admin") return "admin";
  const stored = await inAccount(service.db, accountId, findSettings);
  return stored.settings.leads.includes(String(userId)) ? "lead" : "agent";
}
