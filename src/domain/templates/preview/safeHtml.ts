import { parseFragment } from "parse5";
import { escapeHtml } from "./textToHtml";

type Node = {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
};

const KEPT: ReadonlySet<string> = new Set(
  `a abbr b blockquote br center code dd div dl dt em font h1 h2 h3 h4 h5 h6 hr i li ol p pre s small
   span strike strong sub sup table tbody td tfoot th thead tr u ul`.split(/\s+/),
);
const EMPTY: ReadonlySet<string> = new Set(["br", "hr"]);
/** What they hold is not meant to be read. */
const DROPPED: ReadonlySet<string> = new Set(
  "script style head title template iframe object embed svg math noscript textarea select".split(
    " ",
  ),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  "align bgcolor border cellpadding cellspacing color colspan dir face height href lang rowspan size style title valign width".split(
    " ",
  ),
);
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:)/i;
/** Whatever in a style could fetch, run, or lay itself over the page. */
const UNSAFE_STYLE = /url\s*\(|expression|@import|\\|position|behavior|-moz-binding|javascript/i;
const DEEPEST = 100;

/**
 * HTML of which nothing can run or be fetched: what mail programs show, without scripts, forms, media
 * and event handlers. Pictures become their alternative text.
 */
export function safeHtml(html: string): string {
  const parts: string[] = [];
  for (const node of childrenOf(parseFragment(html))) write(node, parts, 0);
  return parts.join("");
}

const childrenOf = (node: Node): readonly Node[] => node.childNodes ?? [];

function write(node: Node, parts: string[], depth: number): void {
  const name = node.nodeName;
  if (name === "#text") parts.push(escapeHtml(node.value ?? ""));
  else if (name === "img") parts.push(pictureText(node));
  else if (!name.startsWith("#") && !DROPPED.has(name) && depth <= DEEPEST) {
    const inside: string[] = [];
    for (const child of childrenOf(node)) write(child, inside, depth + 1);
    parts.push(KEPT.has(name) ? elementOf(node, inside.join("")) : inside.join(""));
  }
}

const elementOf = (node: Node, inside: string): string =>
  EMPTY.has(node.nodeName)
    ? `<${node.nodeName}>`
    : `<${node.nodeName}${attributesOf(node)}>${inside}</${node.nodeName}>`;

function pictureText({ attrs = [] }: Node): string {
  const alt = attrs.find(({ name }) => name === "alt")?.value ?? "";
  return alt.trim() === "" ? "" : `<em>${escapeHtml(alt)}</em>`;
}

const attributesOf = ({ attrs = [] }: Node): string =>
  attrs
    .filter(({ name, value }) => isSafe(name, value))
    .map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`)
    .join("");

function isSafe(name: string, value: string): boolean {
  if (!ATTRIBUTES.has(name)) return false;
  if (name === "href") return ADDRESS.test(value.trim());
  return name !== "style" || !UNSAFE_STYLE.test(value);
}
