import type { ReactNode } from "react";
import type { Answer } from "../service/useService";
import { Bars } from "./Bars";
import { ProblemNote } from "./ProblemNote";

type AnsweredProps<Value> = {
  answer: Answer<Value>;
  lines?: number;
  children: (value: Value) => ReactNode;
};

/** Shows an answer of the service once it is there, and says so while it is not. */
export function Answered<Value>({ answer, lines, children }: AnsweredProps<Value>) {
  if (answer.status === "waiting") return <Bars {...(lines === undefined ? {} : { lines })} />;
  if (answer.status === "failed") {
    return <ProblemNote problem={answer.problem} retry={answer.retry} />;
  }
  return <>{children(answer.value)}</>;
}
