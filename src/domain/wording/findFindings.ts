import { compileRules, type Purpose } from "./detect/compileRules";
import { findPhrases, type Hit } from "./detect/findPhrases";
import { type Token, tokenize } from "./detect/tokenize";
import { glossaryPack } from "./detect/glossaryPack";
import { keptSpans } from "./detect/keptSpans";
import { languageOf } from "./languageOf";
import type { Finding, GlossaryEntry, Message } from "./message";
import { english } from "./packs/en/english";
import type { LanguagePack } from "./pack";
import { readView } from "./view/readView";
import type { TextView } from "./view/textView";

/**
 * What reads badly for a customer in a message, and why, in the order of the text.
 *
 * @param message - Findings in its subject come first.
 * @param glossary - Words of the account that must not reach customers.
 * @param languages - The languages that are loaded; a text in another one has no findings.
 */
export function findFindings(
  message: Message,
  glossary: readonly GlossaryEntry[] = [],
  languages: readonly LanguagePack[] = [english],
): Finding[] {
  const template = message.template ?? false;
  const body = readView(message.body, message.format, template);
  const { pack } = languageOf(message, body.masked, languages);
  if (pack === null) return [];
  const subject = message.subject ?? "";
  return [
    ...findingsIn("subject", readView(subject, "text", template), pack, glossary),
    ...findingsIn("body", body, pack, glossary),
  ];
}

/** The findings of one text whose language is known. */
export function findingsIn(
  where: Finding["in"],
  view: TextView,
  pack: LanguagePack,
  glossary: readonly GlossaryEntry[],
): Finding[] {
  return [...hitsIn(view, pack, glossary, "finding"), ...turnsIn(view, pack)]
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .map(({ start, end, rule, instead }) => ({
      in: where,
      start,
      end,
      text: view.source.slice(start, end),
      category: rule.category,
      ruleId: rule.id,
      severity: rule.severity,
      why: rule.why,
      instead: [
        ...(instead === null || instead === "" ? [] : [instead]),
        ...rule.instead.filter((words) => words !== "" && words !== instead),
      ],
    }));
}

/** The phrases that rules find in a text, those of the account before those of the language. */
export function hitsIn(
  view: TextView,
  pack: LanguagePack,
  glossary: readonly GlossaryEntry[],
  purpose: Purpose,
): Hit[] {
  const tokens = tokensOf(view, pack);
  const hits = findPhrases(tokens, view.masked, compileRules(pack.packs, purpose, pack.unspaced));
  if (glossary.length === 0) return hits;
  const kept = keptSpans(view.masked, glossary);
  const own = findPhrases(
    tokens,
    view.masked,
    compileRules(glossaryPack(glossary, pack.language), purpose, pack.unspaced),
  ).filter(isOutside(kept));
  return [...own, ...hits.filter(isOutside([...kept, ...own]))].sort(
    (one, other) => one.start - other.start,
  );
}

type Span = { readonly start: number; readonly end: number };

const isOutside =
  (spans: readonly Span[]) =>
  (hit: Hit): boolean =>
    !spans.some(({ start, end }) => hit.start < end && start < hit.end);

/** The turns of whole clauses in a text. */
export function turnsIn(view: TextView, pack: LanguagePack): Hit[] {
  if (pack.turns.length === 0) return [];
  return findPhrases(
    tokensOf(view, pack),
    view.masked,
    compileRules(pack.turns, "finding", pack.unspaced),
  );
}

const cut = new WeakMap<TextView, readonly Token[]>();

/** The tokens of a text, which is read in one language only. */
function tokensOf(view: TextView, { unspaced }: LanguagePack): readonly Token[] {
  const known = cut.get(view) ?? tokenize(view.masked, view.source, unspaced);
  cut.set(view, known);
  return known;
}
