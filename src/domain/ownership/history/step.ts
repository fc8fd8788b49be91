import type { Audit, Words } from "../../tickets/audit";
import type { Priority } from "../thresholds";
import type { SpokenMark } from "./facts";

/** What was so before an audit changed it; closing often changes the assignee as well. */
export type BeforeAudit = {
  readonly status: string;
  readonly owner: number | null;
  readonly nominalOwner: number | null;
  readonly assigneeId: number | null;
  readonly priority: Priority;
  readonly hasProblem: boolean;
  readonly unanswered: boolean;
  readonly lastContact: SpokenMark | null;
};

/** One audit while it is read. */
export type Step = {
  readonly audit: Audit;
  readonly before: BeforeAudit;
  /** Comments and calls of this audit that a person made. */
  readonly said: readonly Words[];
};
