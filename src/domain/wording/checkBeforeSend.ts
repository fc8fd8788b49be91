import { splitSentences } from "../language/splitSentences";
import { findFindings } from "./findFindings";
import { languageOf } from "./languageOf";
import type { Finding, GlossaryEntry, Message } from "./message";
import type { LanguagePack } from "./pack";
import { english } from "./packs/en/english";
import { isDocumented } from "./placeholders/isDocumented";
import { readView } from "./view/readView";
import type { TextView } from "./view/textView";

/** Something that an agent should look at before a public reply leaves. Offsets count UTF-16 units of the body. */
export type Warning = {
  readonly kind:
    "internal-word" | "empty-placeholder" | "unknown-placeholder" | "promise-without-time";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For internal words what could stand there; else empty. */
  readonly instead: readonly string[];
};

const EMPTY = /^\{\{\s*\}\}$|^\{\s*\}$|^\[\s*\]$|^<\s*>$/;
const FORGOTTEN =
  /\[(?:[A-Z][A-Z _-]{2,30}|(?:insert|your|name|date|time|link|customer|agent)\b[^\]\n]{0,30})\]|<(?:insert|name|date|customer)[^>\n]{0,30}>|\{\{\s*\}\}|\bX{3,}\b|\bTBD\b|\bTODO\b/gi;
const TIME = /[\uE008-\uE00B]/;

/**
 * What a public reply should not leave with: words of our own house, placeholders that are empty,
 * forgotten or unknown to the platform, and promises that name no time. Reads only the text, so it
 * can run on every click; a page of text takes a few milliseconds.
 *
 * @param known - What the platform can fill in, such as `ticket.ticket_field_123`, beside the documented ones.
 */
export function checkBeforeSend(
  message: Message,
  glossary: readonly GlossaryEntry[] = [],
  languages: readonly LanguagePack[] = [english],
  known: readonly string[] = [],
): Warning[] {
  const view = readView(message.body, message.format, true);
  const { pack } = languageOf(message, view.masked, languages);
  const findings = findFindings(message, glossary, languages).filter(
    (finding) => finding.in === "body",
  );
  return [
    ...findings.filter(isInternal).map(internalWord),
    ...placeholderWarnings(view, known),
    ...(pack === null ? [] : promiseWarnings(view, pack)),
  ].toSorted((one, other) => one.start - other.start);
}

const isInternal = ({ category, severity }: Finding): boolean =>
  category === "internal-term" && severity !== "low";

const internalWord = ({ start, end, text, instead }: Finding): Warning => ({
  kind: "internal-word",
  start,
  end,
  text,
  instead,
});

function placeholderWarnings({ source, facts }: TextView, known: readonly string[]): Warning[] {
  const warnings: Warning[] = [];
  const warn = (kind: Warning["kind"], start: number, text: string) => {
    warnings.push({ kind, start, end: start + text.length, text, instead: [] });
  };
  for (const { kind, start, text } of facts) {
    if (kind !== "placeholder" || !text.startsWith("{{")) continue;
    if (EMPTY.test(text)) warn("empty-placeholder", start, text);
    else if (!isDocumented(text, known)) warn("unknown-placeholder", start, text);
  }
  for (const { index, 0: text } of source.matchAll(FORGOTTEN)) {
    if (!warnings.some((one) => one.start <= index && index < one.end))
      warn("empty-placeholder", index, text);
  }
  return warnings;
}

function promiseWarnings({ masked, source }: TextView, pack: LanguagePack): Warning[] {
  const promise = new RegExp(pack.frame.promiseWords, "iu");
  return splitSentences(masked).flatMap(({ start, end }) => {
    const sentence = masked.slice(start, end);
    if (!promise.test(sentence) || TIME.test(sentence)) return [];
    return [
      { kind: "promise-without-time", start, end, text: source.slice(start, end), instead: [] },
    ];
  });
}
