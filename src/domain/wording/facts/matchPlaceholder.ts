import { endOf, type Match, type Scan } from "./match";

/** Longest placeholder that is believed; an opening brace without its partner must not lock a page. */
const LONGEST = 4000;
const LONGEST_BRACES = 400;

const CONTROL_WORDS = new Set(
  (
    "if elsif elseif else elif end endif unless endunless case when endcase for endfor foreach next last " +
    "while set use block include process wrapper filter macro call get default insert return stop " +
    "range with depend template block each raw fi done switch default foreach endforeach assign capture"
  ).split(" "),
);

/** Liquid blocks whose inside is never rendered as written. */
const SEALED_BLOCKS = ["comment", "raw"];

/** Styles that end with a fixed string and hold anything in between. */
const FENCES: readonly { open: string; close: string; kind: "word" | "control" }[] = [
  { open: "{{{", close: "}}}", kind: "word" },
  { open: "{{", close: "}}", kind: "word" },
  { open: "{%", close: "%}", kind: "control" },
  { open: "[%", close: "%]", kind: "word" },
  { open: "<%=", close: "%>", kind: "word" },
  { open: "<%", close: "%>", kind: "control" },
  { open: "<?", close: "?>", kind: "control" },
  { open: "[[", close: "]]", kind: "word" },
  { open: "*|", close: "|*", kind: "word" },
];

/** Styles that a short pattern tells, by first character; every repetition is bounded, so that hostile text stays linear. */
const PATTERNS: Readonly<Record<string, readonly RegExp[]>> = {
  "<": [/<[A-Z][A-Z0-9]{1,30}_[\w:.[\]-]{1,120}>/y],
  $: [/\$[A-Za-z_]\w{1,60}(?:->\w{1,60}){0,5}/y],
  "%": [
    /%\([\w.]{1,60}\)[sdif]/y,
    /%(?:\d{1,2}\$)?[-+]?\d{0,3}(?:\.\d{1,2})?[sdif@](?![\p{L}\p{N}_])/uy,
    /%{1,2}[A-Za-z_][\w.]{1,60}%{1,2}/y,
  ],
  "#": [/##[A-Za-z_][\w.]{1,60}##/y],
  "@": [/@@[A-Za-z_][\w.]{1,60}@@/y],
  _: [/__[A-Z][A-Z0-9_]{1,60}__/y],
  ":": [/:[a-z][a-z]{0,40}(?:_[a-z0-9]{1,40}){0,5}(?![\w:/])/y],
  "[": [/\[[A-Z][\w.'-]{0,30}(?: [\w.'-]{1,30}){0,2}\](?![(\w])/y],
};

/**
 * A template's placeholder or control tag at `at`, in Liquid or any of the styles that help desks,
 * shops and frameworks use. What opens and never closes is locked to the end of its word.
 */
export function matchPlaceholder(scan: Scan, at: number): Match | null {
  return matchFence(scan, at) ?? matchBraces(scan, at) ?? matchPattern(scan, at);
}

function matchFence(scan: Scan, at: number): Match | null {
  if (!"{[<*".includes(scan.text[at] ?? " ")) return null;
  const fence = FENCES.find(({ open }) => scan.text.startsWith(open, at));
  if (fence === undefined) return null;
  const close = scan.find(fence.close, at + fence.open.length);
  if (close === -1 || close - at > LONGEST) return unclosed(scan, at, fence.open);
  const end = close + fence.close.length;
  const inside = scan.text.slice(at + fence.open.length, close);
  if (fence.open === "[[" && !/^[\w .:-]{1,60}$/.test(inside)) return null;
  const sealed = fence.open === "{%" ? endOfSealedBlock(scan, inside, end) : end;
  return { kind: isControl(fence.kind, inside) ? "control-tag" : "placeholder", end: sealed };
}

function isControl(kind: "word" | "control", inside: string): boolean {
  if (kind === "control") return true;
  const trimmed = inside
    .slice(0, 80)
    .trimStart()
    .replace(/^[~+-]\s*/, "");
  if (/^[#/^>!]/.test(trimmed)) return true;
  const word = /^[A-Za-z]+/.exec(trimmed)?.[0] ?? "";
  const isWhole = !/^[.\w(|]/.test(trimmed.slice(word.length));
  return isWhole && CONTROL_WORDS.has(word.toLowerCase());
}

function endOfSealedBlock(scan: Scan, inside: string, end: number): number {
  const name = inside.replaceAll("-", "").trim();
  if (!SEALED_BLOCKS.includes(name)) return end;
  for (const spelled of [`{% end${name} %}`, `{%- end${name} -%}`, `{%end${name}%}`]) {
    const close = scan.find(spelled, end);
    if (close !== -1) return close + spelled.length;
  }
  return end;
}

function unclosed(scan: Scan, at: number, open: string): Match | null {
  if (open !== "{{" && open !== "{%" && open !== "{{{") return null;
  const end = endOf(/[^\s<>]{0,80}/y, scan.text, at + open.length);
  return { kind: open === "{%" ? "control-tag" : "placeholder", end };
}

/** `{x}`, `%{x}`, `${x}`, `#{x}`, with braces inside counted. */
function matchBraces({ text, find }: Scan, at: number): Match | null {
  const open = openingBrace(text, at);
  if (open === -1 || find("}", open) === -1) return null;
  let depth = 0;
  const limit = Math.min(text.length, open + LONGEST_BRACES);
  for (let index = open; index < limit; index += 1) {
    const char = text[index];
    if (char === "{") depth += 1;
    if (char !== "}") continue;
    depth -= 1;
    if (depth === 0) return index === open + 1 ? null : { kind: "placeholder", end: index + 1 };
  }
  return null;
}

/** Where a placeholder of that style would open its brace; -1 where none can be. */
function openingBrace(text: string, at: number): number {
  const first = text[at] ?? "";
  if (first === "{") return at;
  // "Hello!{% endif %}" ends a sentence and a branch.
  const isSign = "%$#!@".includes(first) && text[at + 1] === "{" && text[at + 2] !== "%";
  return isSign ? at + 1 : -1;
}

function matchPattern({ text }: Scan, at: number): Match | null {
  const first = text[at] ?? "";
  const patterns = PATTERNS[first];
  if (patterns === undefined) return null;
  if (first === ":" && at > 0 && !/[\s(["'#>,.-]/.test(text[at - 1] ?? "")) return null;
  if (first === "%" && /\d/.test(text[at - 1] ?? "")) return null;
  const end = Math.max(...patterns.map((pattern) => endOf(pattern, text, at)));
  return end === -1 ? null : { kind: "placeholder", end };
}
