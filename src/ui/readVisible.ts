import type { Format } from "#domain/wording/message";

/** A stretch of a source and what a reader sees of it. */
export type Visible = {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** True when `shown` is the source itself, so that it may be cut anywhere. */
  readonly isLiteral: boolean;
};

/**
 * A comment, a tag with its quoted attributes, an entity, or a run of neither. What opens and never
 * closes ends at the next opening, so that no text takes long.
 */
const HTML_PART =
  /<!--(?:[^<-]|-(?!->)|<(?!!--))*-->|<(?:"[^"]*"|'[^']*'|[^'"<>])*>|&(?:#\w+|\w+);|[^<&]+|[<&]/g;
const ENDS_LINE = /^<(?:br\b|\/(?:p|div|li|tr|h[1-6]|blockquote|ul|ol|table)\b)/i;
const STARTS_POINT = /^<li\b/i;

/** Splits a source into what is seen; tags become line breaks or nothing, entities characters. */
export function readVisible(source: string, format: Format): readonly Visible[] {
  if (format === "text") {
    return source === "" ? [] : [{ start: 0, end: source.length, shown: source, isLiteral: true }];
  }
  return [...source.matchAll(HTML_PART)].map((match) => {
    const part = match[0];
    const shown = shownOf(part);
    const span = { start: match.index, end: match.index + part.length };
    return { ...span, shown, isLiteral: shown === part };
  });
}

/** What a reader sees of a source, as plain text. */
export const visibleText = (source: string, format: Format): string =>
  readVisible(source, format)
    .map(({ shown }) => shown)
    .join("");

function shownOf(part: string): string {
  if (part.startsWith("&") && part.length > 1) return decode(part);
  if (!part.startsWith("<") || part.length === 1) return part;
  if (ENDS_LINE.test(part)) return "\n";
  return STARTS_POINT.test(part) ? "• " : "";
}

/** The parser is given one entity and nothing else, so no markup can come of it. */
function decode(entity: string): string {
  const known = decoded.get(entity);
  if (known !== undefined) return known;
  const character = new DOMParser().parseFromString(entity, "text/html").documentElement
    .textContent;
  if (decoded.size < MOST_KEPT) decoded.set(entity, character);
  return character;
}

/** A page has few entities, and many of each. */
const MOST_KEPT = 500;
const decoded = new Map<string, string>();
