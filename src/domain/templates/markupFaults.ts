import { findFacts } from "../wording/facts/findFacts";
import type { VerifyProblem } from "../wording/message";

const NEEDS_END: ReadonlySet<string> = new Set(
  "a b strong i em u span div table tr td ul ol blockquote h1 h2 h3 h4 font center".split(" "),
);
const MOST = 3;

/** Elements of an HTML body that are opened and never closed, or closed and never opened. */
export function markupFaults(body: string): VerifyProblem[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const { kind, text } of findFacts(body, "html", true)) {
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(text)?.[1]?.toLowerCase() ?? "";
    if (kind !== "html-tag" || !NEEDS_END.has(name) || text.endsWith("/>")) continue;
    if (!text.startsWith("</")) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else faults.push(`${text} closes nothing`);
  }
  const left = open.map((name) => `<${name}> is never closed`);
  return [...faults, ...left].slice(0, MOST).map((detail) => ({ type: "half-html", detail }));
}
