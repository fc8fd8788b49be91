import { parseFragment } from "parse5";

type Node = {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
};

const BREAKS = new Set(["br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote"]);
/** Mail programs nest tables in tables; nobody writes deeper, and nobody reads more. */
const DEEPEST = 200;
const MOST_CHARACTERS = 200_000;
const SILENT = new Set(["script", "style", "head", "template"]);

/**
 * The words of an HTML comment, one line a block, quotes marked with ">".
 *
 * @param html - Untrusted HTML; it is read, never rendered.
 */
export function plainText(html: string): string {
  if (html === "") return "";
  const lines: string[] = [""];
  walk(parseFragment(html.slice(0, MOST_CHARACTERS)), lines, { quote: "", depth: 0 });
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

type Place = { readonly quote: string; readonly depth: number };

function walk(node: Node, lines: string[], { quote, depth }: Place): void {
  if (SILENT.has(node.nodeName) || depth > DEEPEST) return;
  if (node.nodeName === "#text") {
    const last = lines.length - 1;
    lines[last] = `${lines[last] ?? ""}${(node.value ?? "").replace(/\s+/g, " ")}`;
    return;
  }
  const isBreak = BREAKS.has(node.nodeName);
  const inner = node.nodeName === "blockquote" ? "> " : quote;
  if (isBreak) lines.push(inner);
  for (const child of node.childNodes ?? []) walk(child, lines, { quote: inner, depth: depth + 1 });
  if (isBreak && node.nodeName !== "br") lines.push(quote);
}
