const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^'"<>])*>/gi;
const STANDS_ALONE = /^(?:br|hr|img|wbr|input|col)$/i;

/**
 * True when a piece of HTML leaves the elements around it as they were: what it opens it closes, and
 * what it closes of those around it opens again, as `</p><p>` does. Taking such a piece out or
 * putting it in breaks no pair.
 */
export function closesItself(html: string): boolean {
  const opened: string[] = [];
  const closed: string[] = [];
  for (const [, slash, tag = ""] of html.matchAll(TAG)) {
    const name = tag.toLowerCase();
    if (STANDS_ALONE.test(name)) continue;
    if (slash === "") opened.push(name);
    else if (opened.length === 0) closed.unshift(name);
    else if (opened.pop() !== name) return false;
  }
  return opened.join(" ") === closed.join(" ");
}
