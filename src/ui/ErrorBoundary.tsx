import { Component, type ReactNode } from "react";
import { ProblemNote } from "./ProblemNote";
import { ServiceProblem } from "../service/ServiceProblem";

type ErrorBoundaryProps = { children: ReactNode };
type ErrorBoundaryState = { isBroken: boolean };

/** Keeps a fault in one part from taking the others with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { isBroken: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <ProblemNote
        problem={new ServiceProblem("unexpected", "")}
        retry={() => this.setState({ isBroken: false })}
      />
    );
  }
}
