import type { HandoverSetup } from "#contract/handovers";
import type { Policy } from "#domain/ownership/policy";
import type { AccountTransaction } from "../db/inAccount";
import { findContactFields } from "../tickets/findContactFields";
import { listGroupNames } from "../tickets/listGroupNames";
import { readPolicy } from "../tickets/readPolicy";

/** What the app has to know to ask at save; empty until the groups are confirmed. */
export async function readSetup(tx: AccountTransaction): Promise<HandoverSetup> {
  const fields = await findContactFields(tx);
  const policy = await readPolicy(tx);
  if (policy === null) return { confirmed: false, itGroups: [], colleagues: [], fields };
  const names = await listGroupNames(tx);
  return {
    confirmed: true,
    itGroups: policy.it_groups.map((id) => ({ id: String(id), name: names.get(id) ?? "" })),
    colleagues: contactsIn(policy)
      .map(({ id, name, groupIds: [groupId = 0] }) => ({
        id: String(id),
        name,
        groupId: String(groupId),
      }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    fields,
  };
}

/** Somebody who may be a customer's contact, with their customer-facing groups. */
export type Contact = {
  readonly id: number;
  readonly name: string;
  readonly groupIds: readonly number[];
};

/** Everybody in a customer-facing group who can write to customers. */
export function contactsIn({ users, customer_groups }: Policy): Contact[] {
  return users.flatMap(({ id, name, role, light, suspended, groups = [] }) => {
    const groupIds = groups.filter((group) => customer_groups.includes(group));
    const canWrite = role !== "end-user" && light !== true && suspended !== true;
    if (!canWrite || groupIds.length === 0 || name === undefined) return [];
    return [{ id, name, groupIds }];
  });
}
