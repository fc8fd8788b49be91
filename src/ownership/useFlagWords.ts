import { disputeFlag, type FlagWord, listFlagWords, withdrawDispute } from "#contract/disputes";
import { listReview } from "#contract/review";
import type { OwnershipFlag } from "#domain/ownership/judgement";
import { useAction } from "../service/useAction";
import { useService } from "../service/useService";
import type { ServiceProblem } from "../service/ServiceProblem";

const EVERY_MS = 30_000;

/** What was said about a ticket's flags, and ways to say something. */
export type FlagWords = {
  readonly wordOn: (flag: OwnershipFlag) => FlagWord | undefined;
  readonly dispute: (flag: OwnershipFlag, reason: string) => void;
  readonly withdraw: (flag: OwnershipFlag) => void;
  readonly isRunning: boolean;
  readonly problem: ServiceProblem | null;
};

/** Agents may say that a flag is wrong; a quality lead answers. */
export function useFlagWords(ticketId: string): FlagWords {
  const answer = useService(listFlagWords, { ticketId }, { everyMs: EVERY_MS });
  const answers = () => ({ of: listFlagWords, request: { ticketId } });
  const disputing = useAction(disputeFlag, { refresh: [listReview], answers });
  const withdrawing = useAction(withdrawDispute, { refresh: [listReview], answers });
  const words = answer.status === "answered" ? answer.value : [];
  return {
    wordOn: ({ ruleId, since }) =>
      words.find((word) => word.ruleId === ruleId && Date.parse(word.since) === Date.parse(since)),
    dispute: ({ ruleId, since }, reason) => void disputing.run({ ticketId, ruleId, since, reason }),
    withdraw: ({ ruleId, since }) => void withdrawing.run({ ticketId, ruleId, since }),
    isRunning: disputing.isRunning || withdrawing.isRunning,
    problem: disputing.problem ?? withdrawing.problem,
  };
}
