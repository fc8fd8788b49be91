import type { ZafClient } from "./zafClient";

/**
 * Looks at a ticket before it is saved.
 *
 * @param check - Answers with a sentence to stop the save, or null to let it pass. A check that
 *   fails lets the save pass: we never stand between an agent and a customer by mistake.
 * @returns Stops looking.
 */
export function guardSave(zaf: ZafClient, check: () => Promise<string | null>): () => void {
  const handler = async () => {
    const stop = await check().catch(() => null);
    // The framework shows a rejected string to the agent.
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    return stop === null ? undefined : Promise.reject(stop);
  };
  zaf.on("ticket.save", handler);
  return () => zaf.off("ticket.save", handler);
}
