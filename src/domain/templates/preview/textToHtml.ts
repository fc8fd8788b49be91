const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const ADDRESS = /https?:\/\/[^\s<>"'\uE000\uE001]{1,2000}/g;
/** Ends of sentences and brackets are none of the address before them. */
const TRAILING = /[.,:;!?)\]]+$/;

/** A text as it can stand in HTML, in elements and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);

/** As `escapeHtml`, but what a filter of the text has escaped already is left as it is. */
export const escapeOnce = (text: string): string =>
  text.replace(/&(?!#?\w{1,8};)|[<>"']/g, (letter) => ESCAPES[letter] ?? letter);

/** A plain text as Zendesk mails it: paragraphs, line breaks, and addresses that can be followed. */
export function textToHtml(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${linked(paragraph).replaceAll("\n", "<br>")}</p>`)
    .join("");
}

function linked(text: string): string {
  let html = "";
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(TRAILING, "");
    const href = escapeHtml(address);
    html += `${escapeHtml(text.slice(at, match.index))}<a href="${href}">${href}</a>`;
    at = match.index + address.length;
  }
  return html + escapeHtml(text.slice(at));
}
