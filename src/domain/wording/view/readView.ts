import { findFacts } from "../facts/findFacts";
import type { Fact } from "../facts/fact";
import type { Format } from "../message";
import { FILLER, MARK, maskOf, withoutMarks } from "./mask";
import { isInline, tagName } from "./tags";
import type { TextView } from "./textView";
import { unwrapLines } from "./unwrapLines";

/** Elements whose content is never shown as text. */
const HIDDEN = new Set(["style", "script", "head", "title", "template", "noscript"]);

/** Hides the facts of a text and makes its line breaks mean what a reader sees. */
export function readView(source: string, format: Format, template: boolean): TextView {
  const facts = findFacts(source, format, template);
  const hidden = hideAddresses(
    format === "html" ? maskHtml(source, facts) : hide(withoutMarks(source), facts),
  );
  const masked = format === "html" ? hidden : unwrapLines(hidden);
  return { source, format, template, masked, facts };
}

const AFTER_SCHEME = /(?:[\uE000\uE003][\uE0FF]*|\w)+:\/\/[^\s<>"'\uE002]+/;
const AFTER_FACT = /[\uE000\uE003]\uE0FF*[^\s<>"',;:!)\]\uE001\uE002]*\/[^\s<>"',\uE002]*/;
const BUILT_ADDRESS = new RegExp(`${AFTER_SCHEME.source}|${AFTER_FACT.source}`, "g");
const BUILT_ON_FACT = new RegExp(AFTER_FACT.source, "g");

/** Addresses that a template puts together from placeholders and words are one fact each. */
function hideAddresses(masked: string): string {
  if (!masked.includes("/")) return masked;
  const built = masked.includes("://") ? BUILT_ADDRESS : BUILT_ON_FACT;
  return masked.replace(built, (address) => MARK.url.padEnd(address.length, FILLER));
}

function hide(text: string, facts: readonly Fact[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const fact of facts) {
    if (fact.start < at) continue;
    parts.push(text.slice(at, fact.start), maskOf(fact));
    at = fact.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

function maskHtml(source: string, facts: readonly Fact[]): string {
  const text = withoutMarks(source).replace(/[\r\n\t]/g, " ");
  const parts: string[] = [];
  let at = 0;
  let hiddenUntil = "";
  const add = (piece: string) => {
    parts.push(hiddenUntil === "" ? plainEntities(piece) : " ".repeat(piece.length));
  };
  for (const fact of facts) {
    if (fact.start < at) continue;
    add(text.slice(at, fact.start));
    at = fact.end;
    if (fact.kind !== "html-tag") {
      parts.push(hiddenUntil === "" ? maskOf(fact) : " ".repeat(fact.text.length));
      continue;
    }
    const name = tagName(fact.text);
    const closes = fact.text.startsWith("</");
    if (hiddenUntil === "" && HIDDEN.has(name) && !closes) hiddenUntil = name;
    else if (hiddenUntil === name && closes) hiddenUntil = "";
    parts.push(isInline(fact.text) ? maskOf(fact) : breakOf(fact.text.length));
  }
  add(text.slice(at));
  return parts.join("");
}

const breakOf = (length: number): string => "\n".padEnd(length, " ");

const ENTITY =
  /&(?:nbsp|#160|#xa0|rsquo|lsquo|apos|#39|#8217|quot|ldquo|rdquo|ndash|mdash|hellip);/gi;

/** Entities that rules must see through become one plain character and spaces, or a joined apostrophe. */
function plainEntities(text: string): string {
  return text.includes("&") ? text.replace(ENTITY, (entity) => " ".repeat(entity.length)) : text;
}
