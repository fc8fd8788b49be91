import { escapeHtml } from "#domain/templates/preview/textToHtml";

const STYLED = / style="([^"]*)"/g;
/** What ends a rule or a style sheet early. */
const BREAKS_OUT = /[{}<>]/;

const PAPER = `body{margin:16px;font:14px/1.5 system-ui,sans-serif;color:#1f2a33;background:#fff;overflow-wrap:anywhere}a{color:#1f5fa8}hr{border:0;border-top:1px solid #d8dcde;margin:16px 0}`;

/**
 * A page around a mail that can fetch and run nothing, whatever is in it.
 *
 * The policy of our own page also holds inside of it: styles count only in a sheet with the page's
 * nonce, so those of single elements move there.
 *
 * @param html - What `renderTemplate` made; it is safe already, this is the second lock.
 */
export function mailPage(html: string, nonce: string): string {
  const rules: string[] = [];
  const body = html.replace(STYLED, (_, escaped: string) => {
    const style = unescape(escaped);
    if (BREAKS_OUT.test(style)) return "";
    return ` data-style="${rules.push(style)}"`;
  });
  const sheet = rules.map((style, index) => `[data-style="${index + 1}"]{${style}}`).join("");
  const locked = escapeHtml(nonce);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${locked}'">
<title>Mail</title>
<style nonce="${locked}">${PAPER}${sheet}</style>
</head><body>${body}</body></html>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

const unescape = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
