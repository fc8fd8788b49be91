import { type HandoverSetup, readHandoverSetup } from "#contract/handovers";
import { useService } from "../service/useService";

const EVERY_MS = 300_000;

/** Teams and people of the account; null until known, and while the groups are not confirmed. */
export function useSetup(): HandoverSetup | null {
  const answer = useService(readHandoverSetup, {}, { everyMs: EVERY_MS });
  return answer.status === "answered" && answer.value.confirmed ? answer.value : null;
}
