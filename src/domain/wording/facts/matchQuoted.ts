import type { Match, Scan } from "./match";

/** What closes each opening mark. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "„": "“",
  "«": "»",
  "「": "」",
  "『": "』",
  "`": "`",
};

const LONGEST = 160;

/** Quoted words on one line, or code in backticks. A quote around markup or placeholders is left open. */
export function matchQuoted({ text, find }: Scan, at: number): Match | null {
  const open = text[at] ?? "";
  if (text.startsWith("```", at)) {
    const close = find("```", at + 3);
    if (close !== -1) return { kind: "code", end: close + 3 };
  }
  const closing = CLOSING[open];
  if (closing === undefined) return null;
  const found = [closing, open === "„" ? "”" : closing]
    .map((mark) => find(mark, at + 1))
    .filter((index) => index !== -1);
  const close = Math.min(...found);
  if (close - at < 2 || close - at > LONGEST) return null;
  const inside = text.slice(at + 1, close);
  if (/[\n<>{}%]|\[%|\S@\S|:\/\//.test(inside) || /^\s|\s$/.test(inside)) return null;
  return { kind: open === "`" ? "code" : "quoted", end: close + 1 };
}
