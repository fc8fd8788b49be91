import { endOf, type Match, type Scan } from "./match";
import { matchPlaceholder } from "./matchPlaceholder";

const SCHEME = /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|mailto:|tel:)(?=[^\s<>"])/iy;
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/uy;
const DOMAIN =
  /(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:com|org|net|edu|gov|info|biz|app|dev|io|co|ai|me|eu|uk|us|de|fr|es|it|nl|pl|se|ch|at|be|pt|br|jp|cn|ca|au|example|test|help|support|cloud|shop|online|site)(?![\p{L}\p{N}-])(?::\d{1,5})?(?=[/\s.,;:!?)<>"'\]]|$)/iuy;
const FILE =
  /[\p{L}\p{N}_-]{1,80}(?:\.[\p{L}\p{N}_-]{1,40}){0,4}\.(?:pdf|png|jpe?g|gif|svg|heic|docx?|xlsx?|pptx?|csv|tsv|zip|gz|7z|txt|log|html?|json|xml|ya?ml|exe|dmg|msi|pkg|deb|ps1|sh|bat|mp[34]|mov|eml|msg|ics|ini|cfg|conf|dll|php|pl)(?![\p{L}\p{N}_])/iuy;
const ADDRESS_PART = /[^\s<>"“”„«»`{}[\]|\\^%$#&]{1,2000}/y;
const ESCAPED = /%[0-9a-f]{2}|[#&$%](?![\s<>"{])/iy;

/** A URL, an e-mail address, a bare domain or a file name at `at`. Placeholders inside a URL belong to it. */
export function matchAddress(scan: Scan, at: number): Match | null {
  const { text } = scan;
  const scheme = endOf(SCHEME, text, at);
  if (scheme !== -1) return { kind: "url", end: trimmed(scan, at, endOfAddress(scan, scheme)) };
  const email = endOf(EMAIL, text, at);
  if (email !== -1) return { kind: "email", end: email - (text[email - 1] === "-" ? 1 : 0) };
  const file = endOf(FILE, text, at);
  if (file !== -1) return { kind: "file", end: file };
  const domain = endOf(DOMAIN, text, at);
  if (domain === -1) return null;
  const end = text[domain] === "/" ? trimmed(scan, at, endOfAddress(scan, domain)) : domain;
  return { kind: "url", end };
}

function endOfAddress(scan: Scan, from: number): number {
  let at = from;
  for (let steps = 0; steps < 200; steps += 1) {
    const inside = "{%$#[<".includes(scan.text[at] ?? " ") ? placeholderIn(scan, at) : -1;
    const next = Math.max(
      inside,
      inside === -1 ? endOf(ADDRESS_PART, scan.text, at) : -1,
      inside === -1 ? endOf(ESCAPED, scan.text, at) : -1,
    );
    if (next === -1) return at;
    at = next;
  }
  return at;
}

function placeholderIn(scan: Scan, at: number): number {
  const match = matchPlaceholder(scan, at);
  const isTitle = scan.text[at] === "[" && scan.text[at + 1] !== "%";
  return match === null || isTitle ? -1 : match.end;
}

/** Punctuation that ends the sentence rather than the address; a bracket stays when it was opened inside. */
function trimmed(scan: Scan, at: number, end: number): number {
  let stop = end;
  while (stop > at) {
    const char = scan.text[stop - 1] ?? "";
    if (char === ")" && closesOwnBracket(scan.text.slice(at, stop))) return stop;
    if (!".,;:!?'’)*_".includes(char)) return stop;
    stop -= 1;
  }
  return end;
}

const closesOwnBracket = (address: string): boolean =>
  address.split("(").length >= address.split(")").length;
