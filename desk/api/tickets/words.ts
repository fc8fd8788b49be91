import sanitizeHtml from "sanitize-html";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const BLOCK_END = /<br\s*\/?>|<\/(?:p|div|li|h[1-6]|tr|blockquote)>/gi;

/** Text that is safe to put between HTML tags or into an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** A comment's words as HTML, in the wrapper that Zendesk puts around them. */
export const htmlOf = (text: string): string =>
  `<div class="zd-comment" dir="auto">${escapeHtml(text).replace(/\r?\n/g, "<br>")}</div>`;

/** HTML with everything taken out that could act: scripts, styles, handlers. */
export const safeHtml = (html: string): string =>
  `<div class="zd-comment" dir="auto">${sanitizeHtml(html, {
    allowedTags: sanitizeHtml.defaults.allowedTags.concat(["img", "del", "ins"]),
  })}</div>`;

/** The words of an HTML text, one line for each block. */
export function textOf(html: string): string {
  const lines = sanitizeHtml(html.replace(BLOCK_END, "$&\n"), { allowedTags: [] });
  return lines
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&nbsp;|\u00a0/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Whether a text was written as HTML rather than as plain words. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:p|br|div|a|b|strong|em|ul|ol|table|html|body|span|h[1-6])\b[^>]*>/i.test(text);
