import type { Format } from "#domain/wording/message";
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
    .filter(({ kind, text }) => !UNSEEN.has(kind) && rewritten.includes(text));
  return [...new Set(facts.map(({ text }) => text))];
}
