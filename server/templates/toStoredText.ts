import type { AuditedText } from "#domain/templates/auditText";
import { contentUsedIn } from "#domain/templates/sharedContent";
import { DeadEnd } from "#contract/templates";
import type { StoredText } from "../db/tables/templates";

/** A judged text as it is stored: dead ends apart from other problems, no grade where there is none. */
export function toStoredText(text: AuditedText): StoredText {
  const { type, id, part, locale, subject = "", body, problems, grade, language } = text;
  const ends = problems.flatMap((problem) => DeadEnd.safeParse(problem.type).data ?? []);
  const hasGrade = language === "en";
  return {
    key: keyOf(text),
    type,
    id: String(id),
    part,
    title: text.title,
    // Some accounts know their languages by number only, which tells nobody anything.
    locale: locale === undefined || /^\d*$/.test(locale) ? null : locale,
    active: text.active,
    recipient: text.recipient,
    format: text.format,
    subject: text.subject ?? null,
    body,
    findings: text.findings,
    score: text.score,
    deadEnds: ends,
    problems: problems.filter(({ type: what }) => !DeadEnd.safeParse(what).success),
    language,
    act: text.act,
    grade: {
      now: hasGrade ? grade.before : null,
      proposed: hasGrade && text.proposal !== null ? grade.after : null,
    },
    proposal:
      text.proposal === null
        ? null
        : {
            subject: text.subject === undefined ? null : (text.proposal.subject ?? text.subject),
            body: text.proposal.body,
            changes: text.changes,
          },
    contents: contentUsedIn(`${subject} ${body}`),
  };
}

/** The name of a text in the contract. */
const keyOf = ({ type, id, part }: Pick<AuditedText, "type" | "id" | "part">): string =>
  `${type}:${id}:${part}`;
