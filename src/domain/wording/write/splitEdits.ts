import type { Edit } from "../edit/edit";
import type { Splits } from "../splits";
import type { Span } from "../view/textView";
import type { Reading } from "./draft";

/** Ends a sentence that is too long where its second part can stand by itself. */
export function splitEdits({ view, pack, sentences }: Reading): Edit[] {
  const { splits } = pack;
  if (splits === undefined) return [];
  const ready = compiled.get(splits) ?? compile(splits);
  compiled.set(splits, ready);
  return sentences.flatMap((sentence) =>
    sentence.parts === null ? splitsOf(view.masked, sentence, ready) : [],
  );
}

type Compiled = Pick<Splits, "longest" | "least" | "why"> & {
  readonly joints: readonly { readonly find: RegExp; readonly instead: string }[];
  readonly clause: RegExp;
  readonly bound: RegExp;
};

const compiled = new WeakMap<Splits, Compiled>();

const compile = (splits: Splits): Compiled => ({
  ...splits,
  joints: splits.joints.map(({ pattern, instead }) => ({
    find: new RegExp(pattern, "gu"),
    instead,
  })),
  clause: new RegExp(splits.clause, "u"),
  bound: new RegExp(splits.bound, "u"),
});

const WORDS = /[\p{L}\p{N}'’]+|[\uE000\uE003-\uE00F]\uE0FF*/gu;
/** Quotation marks and brackets could close behind the joint; behind a colon others may speak. */
const OPEN = /["“”„«»()[\]:]/;
/** What a sentence cannot end with. */
const UNFINISHED = /[,:;–—-]\s*$/;

const countWords = (text: string): number => text.match(WORDS)?.length ?? 0;

function splitsOf(masked: string, { start, end }: Span, splits: Compiled): Edit[] {
  const text = masked.slice(start, end);
  const lower = text.toLowerCase();
  if (lower.length !== text.length || countWords(text) <= splits.longest) return [];
  if (!/[.!]$/.test(text)) return [];
  for (const { find, instead } of splits.joints) {
    for (const { 0: joint, index } of lower.matchAll(find)) {
      const behind = index + joint.length;
      if (!isFree(lower.slice(0, index), lower.slice(behind), splits)) continue;
      const first = text.charAt(behind);
      const after = /\p{L} $/u.test(instead) ? instead + first : instead + first.toUpperCase();
      return [
        {
          start: start + index,
          end: start + behind + 1,
          after,
          ruleId: "long-sentence",
          why: splits.why,
        },
      ];
    }
  }
  return [];
}

/** True when both parts are clauses and nothing in the first one reaches into the second. */
function isFree(before: string, after: string, { least, clause, bound }: Compiled): boolean {
  if (countWords(before) <= least || countWords(after) <= least) return false;
  if (OPEN.test(before) || UNFINISHED.test(before)) return false;
  return clause.test(before) && !bound.test(before);
}
