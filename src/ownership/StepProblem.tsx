import type { ServiceProblem } from "../service/ServiceProblem";
import { ProblemNote } from "../ui/ProblemNote";

type StepProblemProps = { problem: ServiceProblem | null };

/** Why the last click did nothing. */
export function StepProblem({ problem }: StepProblemProps) {
  return problem === null ? null : <ProblemNote problem={problem} />;
}
