import type { Format } from "#domain/wording/message";
import { visibleText } from "../ui/readVisible";
import type { Engine } from "./engine";

/** Markup is kept as well, but it is nothing that an agent would look for. */
const UNSEEN = new Set(["html-tag", "control-tag"]);

/** The numbers, dates, names and links of a text, each once, as they are written there. */
export function factsOf(
  engine: Pick<Engine, "findFacts">,
  source: { body: string; format: Format },
): readonly string[] {
  const facts = engine
    .findFacts(source.body, source.format)
    .filter(({ kind }) => !UNSEEN.has(kind))
    .map(({ text }) => bare(text))
    .filter((text) => text !== "");
  return [...new Set(facts)];
}

/** Those facts that are still in a rewrite, as they are read. */
export function keptFacts(
  facts: readonly string[],
  rewritten: string,
  format: Format,
): readonly string[] {
  const kept = facts.filter((text) => rewritten.includes(text));
  return [...new Set(kept.map((text) => visibleText(text, format)))];
}

/** Without the brackets and signs around it, which a rewrite may drop; entities are no facts. */
const bare = (text: string): string =>
  /^&#?\w+;$/.test(text) ? "" : text.replace(/^[[(#\s]+|[\])\s]+$/g, "");
