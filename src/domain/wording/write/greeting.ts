import { mannerOf } from "../say/mannerOf";
import { pick } from "../say/pick";
import type { Reading } from "./draft";
import { customerName } from "./speaker";

/** The line that greets: by name when it is known, as the source did when that holds a name, else plainly. */
export function greetingOf(reading: Reading): string {
  const { view, lines, pack, context, seed, tone } = reading;
  const { greetings, greetingsWithName } = mannerOf(pack.frame, tone) ?? pack.frame;
  const line = lines.find(({ role }) => role === "greeting");
  const source = line === undefined ? "" : view.source.slice(line.start, line.end);
  const name = customerName(context);
  if (line !== undefined && /[\uE000]/.test(view.masked.slice(line.start, line.end))) return source;
  if (name !== null) return pick(greetingsWithName, seed).replace("{name}", name);
  if (view.template) return pack.frame.templateGreeting;
  return line === undefined || isForNobody(reading, line) ? pick(greetings, seed) : source;
}

/** True when a greeting names a role instead of a person. */
export function isForNobody(
  { hits }: Pick<Reading, "hits">,
  line: { readonly start: number; readonly end: number },
): boolean {
  return hits.some(
    ({ rule, start, end }) =>
      rule.category === "label-for-people" && start < line.end && line.start < end,
  );
}
