import { findFindings } from "../wording/findFindings";
import type { GlossaryEntry, VerifyProblem } from "../wording/message";
import { rewriteMessage } from "../wording/rewriteMessage";
import { everyLanguage } from "../wording/packs/everyLanguage";
import { verifyRewrite } from "../wording/verify/verifyRewrite";
import { proposalFaults } from "./proposalFaults";
import { scoreOf } from "./scoreOf";
import type { TemplateText } from "./templateText";
import { textFaults } from "./textFaults";

type Judged = Pick<TemplateText, "subject" | "body" | "format">;

/** What speaks against words that somebody wrote for a text. What blocks may not be saved. */
type WordsProblem = VerifyProblem & { readonly blocks: boolean };

export type CheckedWords = {
  readonly problems: readonly WordsProblem[];
  /** See `scoreOf`. */
  readonly score: number;
  /** Flesch-Kincaid grade; null where the language has none. */
  readonly grade: number | null;
};

/**
 * Watches over a proposal that a person writes: what would break the mail or the rule blocks, what
 * the verifier misses or does not know is said, and a person may answer for it.
 *
 * @param source - The text that stands in the help desk.
 */
export function checkWords(
  source: Judged,
  words: { readonly subject?: string | undefined; readonly body: string },
  glossary: readonly GlossaryEntry[] = [],
): CheckedWords {
  const { format } = source;
  const text = {
    format,
    body: words.body,
    ...(words.subject === undefined ? {} : { subject: words.subject }),
  };
  const message = { ...text, template: true };
  const findings = findFindings(message, glossary, everyLanguage);
  const { grade, lang } = rewriteMessage(message, glossary, everyLanguage);
  return {
    problems: [...breaking(source, text), ...doubtful(source, text)],
    score: scoreOf(findings, words.body.match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
    grade: lang === "en" ? grade.before : null,
  };
}

/** Faults that the text does not have today. */
function breaking(source: Judged, text: Judged): WordsProblem[] {
  const today = new Set(textFaults(source).map(({ type, detail }) => `${type} ${detail}`));
  const faults = [
    ...(text.body.trim() === "" ? [{ type: "empty", detail: "there is no text" }] : []),
    ...(source.subject !== undefined && (text.subject ?? "").trim() === ""
      ? [{ type: "empty", detail: "there is no subject" }]
      : []),
    ...textFaults(text).filter(({ type, detail }) => !today.has(`${type} ${detail}`)),
    ...proposalFaults(source, text),
  ];
  const known = new Set<string>();
  return faults.flatMap((fault) => {
    if (known.has(fault.detail)) return [];
    known.add(fault.detail);
    return [{ ...fault, blocks: true }];
  });
}

function doubtful(source: Judged, text: Judged): WordsProblem[] {
  const { format } = source;
  const body = { format, template: true, source: source.body, candidate: text.body };
  const subject = {
    format: "text" as const,
    template: true,
    source: source.subject ?? "",
    candidate: text.subject ?? "",
  };
  const problems = [...verifyRewrite(subject).problems, ...verifyRewrite(body).problems];
  return problems.map((problem) => ({ ...problem, blocks: false }));
}
