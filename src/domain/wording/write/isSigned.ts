import type { Line } from "../layout/line";
import { isNamePlaceholder } from "../say/isNamePlaceholder";
import type { Reading } from "./draft";
import { ownerNames } from "./speaker";

/** A placeholder for whoever writes. */
const WRITER =
  /agent|assignee|owner|current_user|technician|engineer|operator|staff|author|sender/i;
const ALONE = /^[{[%<][^{}%<>\n]*[}\]%>]+[,.]?$|^[{[]{2}[^{}\n]*[}\]]{2}[,.]?$/;
/** What stands below a rule of two dashes is a signature. */
const RULE = /(?:^|\n)--[^\S\n]?\n/;
const LONGEST_SIGNATURE = 300;

/** True when a message is signed already: below "-- ", by the owner's name, or by a placeholder for who writes. */
export function isSigned({ view, lines, context }: Reading): boolean {
  const names = ownerNames(context);
  const rule = view.format === "text" ? RULE.exec(view.source) : null;
  const below = rule === null ? "" : view.source.slice(rule.index, rule.index + LONGEST_SIGNATURE);
  if (names.some((name) => below.includes(name))) return true;
  return lines.some(({ role, start, end }) => {
    if (role === "history" || role === "greeting" || role === "item") return false;
    const said = view.source.slice(start, end).trim();
    return names.includes(said) || isWriter(said, role);
  });
}

const isWriter = (said: string, role: Line["role"]): boolean =>
  isNamePlaceholder(said) &&
  ((ALONE.test(said) && WRITER.test(said)) || (role === "sender" && OWN_NAME.test(said)));

const OWN_NAME = /^\W*(?:your |full |first )?_?name\W*$/i;
