import { findFindings } from "../wording/findFindings";
import type { Finding, GlossaryEntry, Message, Rewrite, VerifyProblem } from "../wording/message";
import type { LanguagePack } from "../wording/pack";
import { everyLanguage } from "../wording/packs/everyLanguage";
import { rewriteMessage } from "../wording/rewriteMessage";
import { customerTexts } from "./customerTexts";
import { deadEnds } from "./deadEnds";
import { liquidFaults } from "./liquidFaults";
import { markupFaults } from "./markupFaults";
import { contentNamesIn, onlyContentOf, staffContent } from "./sharedContent";
import { scoreOf } from "./scoreOf";
import type { TemplateItem } from "./templateItem";
import type { TemplateText } from "./templateText";
import { unknownPlaceholders } from "./unknownPlaceholders";

/** A text for customers, what was found in it, and what it could say. */
export type AuditedText = TemplateText & {
  readonly findings: readonly Finding[];
  /** See `scoreOf`. */
  readonly score: number;
  /** Null when nothing is to be changed, or when only a person may change it. */
  readonly proposal: { readonly subject?: string; readonly body: string } | null;
  /** What keeps the text from working, or from being changed by us. */
  readonly problems: readonly VerifyProblem[];
};

export type AuditOptions = {
  readonly glossary?: readonly GlossaryEntry[];
  /** Those that are loaded; all there are when nothing is said. */
  readonly languages?: readonly LanguagePack[];
  /** Language tags by locale id. */
  readonly locales?: ReadonlyMap<string, string>;
};

/** Longer texts than Zendesk keeps in one action. */
const LONGEST = 65_535;

/**
 * Every text of these items that reaches customers, with findings, a score and a proposal.
 *
 * Dynamic content comes out unless only rules for staff use it; a rule whose text is nothing but a
 * dynamic content placeholder has no text of its own, and its row points at the variants.
 *
 * @param items - Best all items of an account at once, so that uses of dynamic content are seen.
 */
export function auditTemplates(
  items: readonly TemplateItem[],
  options: AuditOptions = {},
): AuditedText[] {
  const forStaff = staffContent(items);
  const known = new Set(items.flatMap(contentNamesIn));
  return items
    .filter(
      (item) =>
        item.type !== "dynamic_content" || !contentNamesIn(item).some((name) => forStaff.has(name)),
    )
    .flatMap((item) => customerTexts(item, options.locales))
    .map((text) => auditText(text, known, options));
}

function auditText(
  text: TemplateText,
  known: ReadonlySet<string>,
  options: AuditOptions,
): AuditedText {
  const content = onlyContentOf(text.body);
  if (content !== null) return plain(text, pointTo(content, known.has(content)));
  if (text.body.trim() === "") return plain(text, { type: "empty", detail: "there is no text" });
  const { glossary = [], languages = everyLanguage } = options;
  const faults = faultsOf(text);
  const message = messageOf(text);
  const words = text.body.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (faults.some(({ type }) => type === "invalid-liquid")) {
    const findings = findFindings(message, glossary, languages);
    return { ...text, findings, score: scoreOf(findings, words), proposal: null, problems: faults };
  }
  const rewrite = rewriteMessage(message, glossary, languages);
  return {
    ...text,
    findings: rewrite.findings,
    score: scoreOf(rewrite.findings, words),
    proposal: proposalOf(rewrite),
    problems: [...faults, ...ownProblems(rewrite), ...leadsNowhere(text, rewrite.lang)],
  };
}

/** What `deadEnds` says of the text itself, the rewriter says of its proposal; once is enough. */
const ownProblems = ({ problems }: Rewrite): VerifyProblem[] =>
  problems.filter(({ type }) => type !== "nobody-named" && type !== "no-time");

/** Macros are sent by a person, who says the rest. */
const leadsNowhere = (text: TemplateText, language: string): VerifyProblem[] =>
  text.type === "macro" ? [] : deadEnds(text, language);

function proposalOf({ written, subject, body }: Rewrite): AuditedText["proposal"] {
  if (written === "unchanged" || body.length > LONGEST) return null;
  return { ...(subject === undefined ? {} : { subject }), body };
}

const pointTo = (content: string, isKnown: boolean): VerifyProblem =>
  isKnown
    ? { type: "dynamic-content", detail: `the text is in the variants of {{dc.${content}}}` }
    : { type: "dynamic-content-missing", detail: `{{dc.${content}}} is not among the items` };

const plain = (text: TemplateText, problem: VerifyProblem): AuditedText => ({
  ...text,
  findings: [],
  score: 100,
  proposal: null,
  problems: [problem],
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

function faultsOf({ subject = "", body, format }: TemplateText): VerifyProblem[] {
  const unknown = unknownPlaceholders(`${subject}\n${body}`);
  return [
    ...liquidFaults(subject),
    ...liquidFaults(body),
    ...unknown.map((tag) => ({
      type: "unknown-placeholder",
      detail: `${tag} is none that Zendesk fills in`,
    })),
    ...(format === "html" ? markupFaults(body) : []),
    ...(body.length > LONGEST
      ? [{ type: "too-long", detail: `longer than ${LONGEST} characters` }]
      : []),
  ];
}
