import type { Act, Change, RewriteContext, Tone, VerifyProblem } from "../message";
import type { LanguagePack } from "../pack";
import type { Hit } from "../detect/findPhrases";
import type { Line } from "../layout/line";
import type { Part } from "../moves/readMoves";
import type { TextView } from "../view/textView";

/** A sentence of a text line, what it says if all of it is known, and what reads badly in it. */
export type ReadSentence = {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly parts: readonly Part[] | null;
};

/** A message that was read and is to be written anew. */
export type Reading = {
  readonly view: TextView;
  readonly pack: LanguagePack;
  readonly act: Act;
  readonly lines: readonly Line[];
  readonly sentences: readonly ReadSentence[];
  readonly hits: readonly Hit[];
  readonly context: RewriteContext;
  readonly tone: Tone;
  readonly seed: string;
  /** Words of the account, which a rewrite may use. */
  readonly own: readonly string[];
};

/** A way to write it. */
export type Draft = {
  readonly body: string;
  readonly written: "composed" | "edited" | "unchanged";
  readonly changes: readonly Change[];
  readonly problems: readonly VerifyProblem[];
};
