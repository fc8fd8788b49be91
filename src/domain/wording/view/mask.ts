import type { Fact, FactKind } from "../facts/fact";

/** Follows the first character of a masked fact, so that offsets stay those of the source. */
export const FILLER = "\uE0FF";

/** Stands for the first character of a fact, one per kind. */
export const MARK: Readonly<Record<FactKind, string>> = {
  placeholder: "\uE000",
  "control-tag": "\uE001",
  "html-tag": "\uE002",
  url: "\uE003",
  email: "\uE004",
  phone: "\uE005",
  amount: "\uE006",
  percent: "\uE007",
  date: "\uE008",
  time: "\uE009",
  weekday: "\uE00A",
  duration: "\uE00B",
  reference: "\uE00C",
  version: "\uE00D",
  code: "\uE00D",
  file: "\uE00D",
  quoted: "\uE00E",
  number: "\uE00F",
};

/** Any private-use character that a hostile text could bring along. */
const FOREIGN = /[\uE000-\uE0FF]/g;

/** Takes away what a text could use to look like a masked fact; lengths stay the same. */
export const withoutMarks = (text: string): string => text.replace(FOREIGN, "\uFFFD");

/** What a fact looks like in the masked text: as long as the fact itself. */
export function maskOf({ kind, start, end, text }: Fact): string {
  // The full stop of "3 May." ends a sentence as well as the abbreviation.
  const stop = end - start > 1 && text.endsWith(".") && kind !== "html-tag" ? "." : "";
  return MARK[kind].padEnd(end - start - stop.length, FILLER) + stop;
}
