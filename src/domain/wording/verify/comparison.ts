import type { Format, VerifyProblem } from "../message";
import type { Alignment } from "./alignment";
import type { Allowance } from "./readAllowance";
import type { Lexicon } from "./lexicon/lexicon";
import type { Side } from "./side";

/** Both texts, read and paired, with what the context allows to be new. */
export type Comparison = {
  readonly format: Format;
  readonly template: boolean;
  readonly source: Side;
  readonly candidate: Side;
  readonly alignment: Alignment;
  readonly allowance: Allowance;
  /** The words of the source in a row, facts left out. */
  readonly said: string;
  /** The words of the source's language; null when we don't know the language well enough. */
  readonly lexicon: Lexicon | null;
};

/** Looks for one kind of fault in a comparison. */
export type Check = (comparison: Comparison) => readonly VerifyProblem[];

const LONGEST_SPAN = 120;

/** A problem that names both spans; long ones are cut, empty ones left out. */
export function problem(type: string, what: string, before = "", after = ""): VerifyProblem {
  const spans = [
    before === "" ? "" : `source: “${cut(before)}”`,
    after === "" ? "" : `candidate: “${cut(after)}”`,
  ].filter((span) => span !== "");
  return { type, detail: spans.length === 0 ? what : `${what} (${spans.join("; ")})` };
}

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_SPAN ? line : `${line.slice(0, LONGEST_SPAN - 1)}…`;
};
