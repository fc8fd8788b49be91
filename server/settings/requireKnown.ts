import type { Settings } from "#contract/settings";
import type { AccountTransaction } from "../db/inAccount";
import { Problem } from "../errors";

/** @throws {Problem} `invalid_request` when settings name groups or people that are not there, or a group twice. */
export async function requireKnown(tx: AccountTransaction, settings: Settings): Promise<void> {
  const both = settings.itGroups.filter((id) => settings.customerGroups.includes(id));
  if (both.length > 0) {
    throw new Problem("invalid_request", "A group is either IT or talks to customers, not both.");
  }
  const groups = await tx.selectFrom("teams").select("group_id").execute();
  const knownGroups = new Set(groups.map(({ group_id }) => String(group_id)));
  const staff = await tx
    .selectFrom("people")
    .select("user_id")
    .where("role", "<>", "end-user")
    .execute();
  const knownStaff = new Set(staff.map(({ user_id }) => String(user_id)));
  const { oneTeam, exceptions } = settings.ownership;
  const named = [
    ...settings.itGroups,
    ...settings.customerGroups,
    ...oneTeam.flat(),
    ...exceptions.flatMap((exception) => exception.groups),
  ];
  if (!named.every((id) => knownGroups.has(id))) {
    throw new Problem("invalid_request", "A group of these settings is not in the help desk.");
  }
  if (
    ![...settings.supervisors, ...settings.leads, ...settings.ownership.notices.managers].every(
      (id) => knownStaff.has(id),
    )
  ) {
    throw new Problem("invalid_request", "A person of these settings is not an agent.");
  }
}
