import { withTimeout } from "./withTimeout";
import type { ZafClient } from "./zafClient";

/** What we fill in on the form of the open ticket; nothing is saved before the agent submits. */
export type TicketEdits = {
  /** Values by the field's id. */
  readonly fields?: readonly { readonly id: number; readonly value: string }[];
  readonly assignee?: { readonly groupId: string; readonly userId?: string };
};

/** Fills in fields of the open ticket's form. @throws {Error} When the help desk refuses. */
export async function setTicket(zaf: ZafClient, { fields = [], assignee }: TicketEdits) {
  const values: Record<string, unknown> = {};
  for (const { id, value } of fields) values[`ticket.customField:custom_field_${id}`] = value;
  if (assignee !== undefined) values["ticket.assignee"] = toAssignee(assignee);
  if (Object.keys(values).length === 0) return;
  await withTimeout("set the ticket", zaf.set(values));
}

const toAssignee = ({ groupId, userId }: NonNullable<TicketEdits["assignee"]>) => ({
  groupId: Number(groupId),
  ...(userId === undefined ? {} : { userId: Number(userId) }),
});
