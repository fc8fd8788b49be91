import { findFindings } from "../wording/findFindings";
import type {
  Act,
  Change,
  Finding,
  GlossaryEntry,
  Message,
  Rewrite,
  VerifyProblem,
} from "../wording/message";
import type { LanguagePack } from "../wording/pack";
import { everyLanguage } from "../wording/packs/everyLanguage";
import { rewriteMessage } from "../wording/rewriteMessage";
import { deadEnds } from "./deadEnds";
import { isAboutMoney } from "./isAboutMoney";
import { keepsOrder } from "./keepsOrder";
import { nameOwner } from "./nameOwner";
import { proposalFaults } from "./proposalFaults";
import { scoreOf } from "./scoreOf";
import { onlyContentOf } from "./sharedContent";
import type { TemplateText } from "./templateText";
import { LONGEST_TEXT, textFaults } from "./textFaults";

/** A text for customers, what was found in it, and what it could say. */
export type AuditedText = TemplateText & {
  readonly findings: readonly Finding[];
  /** See `scoreOf`. */
  readonly score: number;
  /** Null when nothing is to be changed, or when only a person may change it. */
  readonly proposal: { readonly subject?: string; readonly body: string } | null;
  /** Why each word of the proposal changed. */
  readonly changes: readonly Change[];
  /** What keeps the text from working, or from being changed by us. */
  readonly problems: readonly VerifyProblem[];
  /** Two letters; "und" when there are no words to tell it from. */
  readonly language: string;
  readonly act: Act;
  /** Flesch-Kincaid grade before and after; 0 where the language has none. */
  readonly grade: { readonly before: number; readonly after: number };
};

export type TextOptions = {
  readonly glossary?: readonly GlossaryEntry[];
  /** Those that are loaded; all there are when nothing is said. */
  readonly languages?: readonly LanguagePack[];
};

/**
 * Judges one text: findings, score, problems, and a proposal that keeps every tag.
 *
 * @param known - Names of the dynamic content that there is.
 */
export function auditText(
  text: TemplateText,
  known: ReadonlySet<string>,
  { glossary = [], languages = everyLanguage }: TextOptions = {},
): AuditedText {
  const wordless = wordlessIn(text, known);
  if (wordless !== null) return plain(text, wordless);
  const faults = textFaults(text);
  const words = text.body.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (isLabel(text) || faults.some(({ type }) => type === "invalid-liquid")) {
    const findings = findFindings(messageOf(text), glossary, languages);
    const problems = isLabel(text) ? [...faults, LABEL] : faults;
    return { ...plain(text), findings, score: scoreOf(findings, words), problems };
  }
  const rewrite = rewriteMessage(messageOf(text), glossary, languages);
  const money = moneyIn(text, rewrite);
  const proposal = money.length > 0 ? null : proposalOf(text, rewrite, languages);
  return {
    ...text,
    findings: rewrite.findings,
    score: scoreOf(rewrite.findings, words),
    proposal,
    changes: proposal === null ? [] : rewrite.changes,
    problems: [...faults, ...money, ...ownProblems(rewrite), ...leadsNowhere(text, rewrite.lang)],
    language: rewrite.lang,
    act: rewrite.act,
    grade: gradeOf(rewrite, proposal !== null),
  };
}

/** Why a text has no words of its own; null when it has. */
function wordlessIn({ body }: TemplateText, known: ReadonlySet<string>): VerifyProblem | null {
  if (body.trim() === "") return { type: "empty", detail: "there is no text" };
  const content = onlyContentOf(body);
  return content === null ? null : pointTo(content, known.has(content));
}

const gradeOf = ({ grade }: Rewrite, isChanged: boolean): Rewrite["grade"] =>
  isChanged ? grade : { ...grade, after: grade.before };

const moneyIn = ({ body }: TemplateText, { findings, lang }: Rewrite): VerifyProblem[] =>
  findings.length > 0 && isAboutMoney(body, lang) ? [MONEY] : [];

const MONEY: VerifyProblem = { type: "money", detail: "a text about money: findings only" };
const LABEL: VerifyProblem = {
  type: "label",
  detail: "one or two words that stand everywhere: change them in Zendesk",
};

const isLabel = ({ type }: TemplateText): boolean => type === "status" || type === "survey_reason";

/** What `deadEnds` says of the text itself, the rewriter says of its proposal; once is enough. */
const ownProblems = ({ problems }: Rewrite): VerifyProblem[] =>
  problems.filter(({ type }) => type !== "nobody-named" && type !== "no-time");

/** Macros are sent by a person, who says the rest. */
const leadsNowhere = (text: TemplateText, language: string): VerifyProblem[] =>
  text.type === "macro" ? [] : deadEnds(text, language);

/** The rewrite, with its owner where the text names nobody; null when it breaks what may not break. */
function proposalOf(
  text: TemplateText,
  { written, subject, body, act, lang }: Rewrite,
  languages: readonly LanguagePack[],
): AuditedText["proposal"] {
  if (written === "unchanged" || body.length > LONGEST_TEXT) return null;
  const pack = languages.find(({ language }) => language === lang);
  const words = { ...(subject === undefined ? {} : { subject }), body };
  const isSilent = leadsNowhere({ ...text, body }, lang).some(({ type }) => type === "no-person");
  const message = { ...messageOf(text), ...words };
  const named =
    isSilent && pack !== undefined ? nameOwner(message, { source: text.body, act, pack }) : null;
  const proposal = named === null ? words : { ...words, body: named };
  const isSound =
    keepsOrder(text.body, proposal.body) && proposalFaults(text, proposal).length === 0;
  return isSound ? proposal : null;
}

const pointTo = (content: string, isKnown: boolean): VerifyProblem =>
  isKnown
    ? { type: "dynamic-content", detail: `the text is in the variants of {{dc.${content}}}` }
    : { type: "dynamic-content-missing", detail: `{{dc.${content}}} is not among the items` };

const plain = (text: TemplateText, ...problems: VerifyProblem[]): AuditedText => ({
  ...text,
  findings: [],
  score: 100,
  proposal: null,
  changes: [],
  problems,
  language: "und",
  act: "other",
  grade: { before: 0, after: 0 },
});

function messageOf({ format, subject, body, locale }: TemplateText): Message {
  const isTag = locale !== undefined && /^[a-z]{2}/i.test(locale);
  return {
    format,
    template: true,
    body,
    ...(subject === undefined ? {} : { subject }),
    ...(isTag ? { lang: locale } : {}),
  };
}
