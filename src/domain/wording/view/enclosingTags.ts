import { tagName } from "./tags";
import type { TextView } from "./textView";

const EMPTY = new Set([
  "br",
  "hr",
  "img",
  "input",
  "meta",
  "link",
  "col",
  "wbr",
  "area",
  "base",
  "embed",
  "source",
  "track",
  "!doctype",
]);

/** The names of the HTML elements that are open at a place, the outermost first. */
export function enclosingTags(view: TextView, at: number): string[] {
  const open: string[] = [];
  for (const fact of view.facts) {
    if (fact.start >= at) break;
    if (fact.kind !== "html-tag") continue;
    const name = tagName(fact.text);
    if (name === "" || EMPTY.has(name) || fact.text.endsWith("/>")) continue;
    if (!fact.text.startsWith("</")) open.push(name);
    else {
      const opened = open.lastIndexOf(name);
      if (opened !== -1) open.length = opened;
    }
  }
  return open;
}
