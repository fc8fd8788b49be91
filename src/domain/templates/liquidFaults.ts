import { findFacts } from "../wording/facts/findFacts";
import type { VerifyProblem } from "../wording/message";

const BLOCKS: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "case",
  "for",
  "tablerow",
  "capture",
  "comment",
  "raw",
]);
const BRANCHES: Readonly<Record<string, readonly string[]>> = {
  else: ["if", "unless", "case", "for"],
  elsif: ["if", "unless"],
  when: ["case"],
};
const SINGLES: ReadonlySet<string> = new Set([
  "assign",
  "increment",
  "decrement",
  "cycle",
  "break",
  "continue",
  "include",
  "render",
  "echo",
]);

/** What would keep Zendesk from rendering a text as it is meant: blocks left open, tags never closed, unknown tags. */
export function liquidFaults(text: string): VerifyProblem[] {
  const faults: VerifyProblem[] = [];
  const report = (detail: string) => faults.push({ type: "invalid-liquid", detail });
  const open: string[] = [];
  for (const { kind, text: tag } of findFacts(text, "text", true)) {
    if (kind === "placeholder" && tag.startsWith("{{")) {
      if (!tag.endsWith("}}")) report(`“${tag}” is never closed`);
      else if (tag.replace(/[{}\s-]/g, "") === "") report("a placeholder is empty");
    }
    if (kind !== "control-tag" || !tag.startsWith("{%")) continue;
    const fault = tag.endsWith("%}") ? faultOfTag(tag, open) : `“${tag}” is never closed`;
    if (fault !== null) report(fault);
  }
  for (const name of open) report(`{% ${name} %} has no {% end${name} %}`);
  return faults.slice(0, MOST);
}

const MOST = 5;

/** Why a control tag does not fit where it stands; null when it does. Keeps the stack of open blocks. */
function faultOfTag(tag: string, open: string[]): string | null {
  const name = /^\{%-?\s*(\w*)/.exec(tag)?.[1] ?? "";
  if (isSealed(tag, name)) return null;
  if (BLOCKS.has(name)) {
    open.push(name);
    return null;
  }
  if (name.startsWith("end")) {
    const opened = open.at(-1);
    if (opened !== name.slice(3)) return `${tag} closes nothing that is open`;
    open.pop();
    return null;
  }
  const homes = Object.hasOwn(BRANCHES, name) ? BRANCHES[name] : undefined;
  if (homes !== undefined)
    return homes.includes(open.at(-1) ?? "") ? null : `${tag} stands outside its block`;
  return SINGLES.has(name) ? null : `${tag} is no tag that Zendesk knows`;
}

/** Comments and raw blocks are read as one tag, end included. */
const isSealed = (tag: string, name: string): boolean =>
  (name === "comment" || name === "raw") && /%\}[\s\S]*\{%/.test(tag);
