import { withTimeout } from "./withTimeout";
import type { ZafClient } from "./zafClient";

type Asked = { ticketId: string; groupId: string; subject: string; body: string };

/**
 * Asks another team beside the ticket, with the agent's own rights: the ticket, its customer and
 * its owner stay where they are.
 *
 * @throws {Error} When the help desk refuses, as it does where side conversations are not switched on.
 */
export async function askBeside(
  zaf: ZafClient,
  { ticketId, groupId, subject, body }: Asked,
): Promise<void> {
  const message = { subject, body, to: [{ support_group_id: Number(groupId) }] };
  await withTimeout(
    "side conversation",
    zaf.request({
      url: `/api/v2/tickets/${encodeURIComponent(ticketId)}/side_conversations.json`,
      type: "POST",
      contentType: "application/json",
      data: JSON.stringify({ message }),
    }),
  );
}
