import { withTimeout } from "./withTimeout";
import type { ZafClient } from "./zafClient";

/** Opens a ticket in the help desk's own tab for it. */
export async function openTicket(zaf: ZafClient, ticketId: string): Promise<void> {
  await withTimeout("routeTo ticket", zaf.invoke("routeTo", "ticket", ticketId));
}
