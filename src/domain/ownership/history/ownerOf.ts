import type { Facts, Setting } from "./facts";

/**
 * The customer's person now: who is named in the contact field, else the assignee if customer
 * facing, else who of a customer-facing group spoke last before the hand-over and still follows.
 *
 * @returns A user id, or null when nobody is named.
 */
export function ownerOf(facts: Facts, setting: Setting): number | null {
  const { contactId, assigneeId, groupId } = facts;
  const { people } = setting;
  if (contactId !== null && isContact(contactId, setting)) return contactId;
  const isAssignee =
    assigneeId !== null &&
    people.canSpeak(assigneeId) &&
    people.isCustomerFacing(assigneeId, groupId);
  return isAssignee ? assigneeId : followingSpeaker(facts, setting);
}

/** Who is not listed cannot be in the wrong group; being named is enough. */
function isContact(id: number, { people }: Setting): boolean {
  if (!people.canSpeak(id) || people.isOutside(id)) return false;
  const groups = people.find(id)?.groups;
  return groups === undefined || people.isCustomerFacing(id, null);
}

function followingSpeaker(facts: Facts, { people }: Setting): number | null {
  const speaker = (facts.spell ?? facts.lastSpell)?.speaker?.authorId;
  if (speaker === undefined || !people.canSpeak(speaker)) return null;
  return facts.followers.has(speaker) || facts.copied.has(speaker) ? speaker : null;
}

/** Who is named, able to speak or not: a suspended owner is still the one who was to be asked. */
export function nominalOwnerOf(facts: Facts, { people }: Setting): number | null {
  if (facts.contactId !== null) return facts.contactId;
  const { assigneeId } = facts;
  if (assigneeId === null || !people.isCustomerFacing(assigneeId, facts.groupId)) return null;
  return assigneeId;
}

/** Who spoke with the customer last and could stay their contact; never counted as owner. */
export function suggestedOwnerOf(facts: Facts, { people }: Setting): number | null {
  const speaker = (facts.spell ?? facts.lastSpell)?.speaker ?? facts.customerFacingSpeaker;
  return speaker !== null && people.canSpeak(speaker.authorId) ? speaker.authorId : null;
}
