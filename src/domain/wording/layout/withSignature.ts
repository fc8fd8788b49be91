import type { TextView } from "../view/textView";
import type { Line } from "./line";

const LONGEST = 60;
const MOST_LINES = 6;
const RULE = /^[-–—_*]{2,}$/;

/**
 * Marks a signature that no goodbye announces: a line that is a person's name at the foot of the
 * message, what stands below it, and a rule of dashes above it.
 *
 * @param names - The names by which the person signs.
 */
export function withSignature(
  lines: readonly Line[],
  view: TextView,
  names: readonly string[],
): Line[] {
  const textOf = ({ start, end }: Line) => view.source.slice(start, end);
  const own = lines.filter(({ role }) => role !== "history" && role !== "blank");
  const name = own
    .slice(1)
    .slice(-MOST_LINES)
    .find((line) => line.role === "text" && names.includes(textOf(line).replace(/,$/, "")));
  if (name === undefined) return [...lines];
  const below = own.slice(own.indexOf(name));
  if (below.some((line) => textOf(line).length > LONGEST || /[.!?:]$/.test(textOf(line))))
    return [...lines];
  const above = own[own.indexOf(name) - 1];
  const isRuled = above !== undefined && RULE.test(textOf(above));
  const signature = new Set(isRuled ? [above, ...below] : below);
  return lines.map((line) => (signature.has(line) ? { ...line, role: "sender" } : line));
}
