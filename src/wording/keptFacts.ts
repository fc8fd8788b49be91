import type { Format } from "#domain/wording/message";
import { visibleText } from "../ui/readVisible";
import type { Engine } from "./engine";

/** Markup is kept as well, but it is nothing that an agent would look for. */
const UNSEEN = new Set(["html-tag", "control-tag"]);

/** The numbers, dates, names and links of a text that are still in its rewrite, each once. */
export function keptFacts(
  engine: Pick<Engine, "findFacts">,
  source: { body: string; format: Format },
  rewritten: string,
): readonly string[] {
  const facts = engine
    .findFacts(source.body, source.format)
    .filter(({ kind }) => !UNSEEN.has(kind))
    .map(({ text }) => bare(text))
    .filter((text) => text !== "" && rewritten.includes(text))
    .map((text) => visibleText(text, source.format));
  return [...new Set(facts)];
}

/** Without the brackets and signs around it, which a rewrite may drop; entities are no facts. */
const bare = (text: string): string =>
  /^&#?\w+;$/.test(text) ? "" : text.replace(/^[[(#\s]+|[\])\s]+$/g, "");
