import { ProblemNote } from "../ui/ProblemNote";
import type { OwnerSteps } from "./useOwnerSteps";

type StepProblemProps = { steps: OwnerSteps };

/** Why the last click did nothing. */
export function StepProblem({ steps }: StepProblemProps) {
  return steps.problem === null ? null : <ProblemNote problem={steps.problem} />;
}
