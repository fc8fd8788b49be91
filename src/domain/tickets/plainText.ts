import { parseFragment } from "parse5";

type Node = {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
};

const BREAKS = new Set(["br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote"]);
const SILENT = new Set(["script", "style", "head", "template"]);

/**
 * The words of an HTML comment, one line a block, quotes marked with ">".
 *
 * @param html - Untrusted HTML; it is read, never rendered.
 */
export function plainText(html: string): string {
  if (html === "") return "";
  const lines: string[] = [""];
  walk(parseFragment(html), lines, "");
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function walk(node: Node, lines: string[], quote: string): void {
  if (SILENT.has(node.nodeName)) return;
  if (node.nodeName === "#text") {
    const last = lines.length - 1;
    lines[last] = `${lines[last] ?? ""}${(node.value ?? "").replace(/\s+/g, " ")}`;
    return;
  }
  const isBreak = BREAKS.has(node.nodeName);
  const inner = node.nodeName === "blockquote" ? `> ${quote}` : quote;
  if (isBreak) lines.push(inner);
  for (const child of node.childNodes ?? []) walk(child, lines, inner);
  if (isBreak && node.nodeName !== "br") lines.push(quote);
}
