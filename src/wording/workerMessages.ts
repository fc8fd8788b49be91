import type { Advice, Question } from "./advise";

/** What the page asks the worker. */
export type Asked = { readonly id: number; readonly question: Question };

/** What the worker says: that it has its rules, an answer, or that it could not fetch its rules. */
export type Answered =
  | { readonly isReady: true }
  | { readonly id: number; readonly advice: Advice | null }
  | { readonly id: number; readonly failed: true };
