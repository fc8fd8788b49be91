import { gradeOf } from "../language/gradeOf";
import { findingsIn } from "./findFindings";
import { spansOf } from "./detect/keptSpans";
import { languageOf } from "./languageOf";
import type { Change, GlossaryEntry, Message, Rewrite, VerifyProblem } from "./message";
import type { LanguagePack } from "./pack";
import { english } from "./packs/en/english";
import { readView } from "./view/readView";
import type { TextView } from "./view/textView";
import { writeBody } from "./write/writeBody";
import { writeSubject } from "./write/writeSubject";
import { missingIn } from "./write/missingIn";

/**
 * Rewrites a notification as a message from a person: facts are kept byte for byte, what is
 * missing is named in `problems` and never made up, and rewriting the result changes nothing.
 *
 * @param message - The text and what is known beyond it.
 * @param glossary - Words of the account that must not reach customers.
 * @param languages - The languages that are loaded; texts in others are left alone, and `problems` says so.
 */
export function rewriteMessage(
  message: Message,
  glossary: readonly GlossaryEntry[] = [],
  languages: readonly LanguagePack[] = [english],
): Rewrite {
  const template = message.template ?? false;
  const view = readView(message.body, message.format, template);
  const { language, pack, problems } = languageOf(message, view.masked, languages);
  if (pack === null) return leftAlone(message, language, problems);
  const subjectView = readView(message.subject ?? "", "text", template);
  const body = writeBody(message, view, pack, glossary);
  const lost = lostWords(message.body, body.body, glossary);
  if (lost.length > 0) {
    const findings = findingsIn("body", view, pack, glossary);
    return { ...leftAlone(message, language, [...problems, ...lost]), findings };
  }
  const subject = writeSubject(message, subjectView, pack, glossary);
  const inSubject = subject?.changes ?? [];
  const gradeIn = ({ masked }: TextView) => (language === "en" ? gradeOf(masked) : 0);
  const grade = gradeIn(view);
  return {
    ...headOf(message, language),
    act: body.act,
    findings: [
      ...findingsIn("subject", subjectView, pack, glossary),
      ...findingsIn("body", view, pack, glossary),
    ],
    ...(subject === undefined ? {} : { subject: subject.text }),
    body: body.body,
    written: writtenOf(body.written, inSubject),
    changes: [...inSubject, ...body.changes],
    problems: [
      ...problems,
      ...body.problems,
      ...missingIn(body.view, message.context ?? {}, body.act, pack),
    ],
    grade: { before: grade, after: body.view === view ? grade : gradeIn(body.view) },
  };
}

/** Words that the account keeps as they are, and that a rewrite would leave out. */
function lostWords(
  before: string,
  after: string,
  glossary: readonly GlossaryEntry[],
): VerifyProblem[] {
  return glossary
    .filter(({ kind, avoid }) => kind === "keep" && countOf(before, avoid) > countOf(after, avoid))
    .map(({ avoid }) => ({ type: "kept-word", detail: `“${avoid}” has to stay as it is` }));
}

const countOf = (text: string, word: string): number => spansOf(text, word).length;

const headOf = ({ id }: Message, lang: string) => (id === undefined ? { lang } : { id, lang });

const writtenOf = (body: Rewrite["written"], inSubject: readonly Change[]): Rewrite["written"] =>
  body === "unchanged" && inSubject.length > 0 ? "edited" : body;

function leftAlone(message: Message, lang: string, problems: readonly VerifyProblem[]): Rewrite {
  return {
    ...headOf(message, lang),
    act: "other",
    findings: [],
    ...(message.subject === undefined ? {} : { subject: message.subject }),
    body: message.body,
    written: "unchanged",
    changes: [],
    problems: [...problems],
    grade: { before: 0, after: 0 },
  };
}
