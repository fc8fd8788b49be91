import type { Pattern } from "#contract/patterns";
import type { Translate } from "../i18n/translate";
import { toCsv } from "../ui/toCsv";

/** The list as it stands on the screen, line by line, as CSV. */
export function patternsCsv(patterns: readonly Pattern[], t: Translate): string {
  const heads = COLUMNS.map((column) => t(`issues.list.column.${column}`));
  return toCsv(
    heads,
    patterns.map((pattern) => [
      pattern.label,
      t(`issue.state.${pattern.state}`),
      pattern.theme ?? "",
      pattern.thisWeek,
      pattern.weekBefore,
      pattern.tickets,
      pattern.customers,
      pattern.organizations,
      pattern.told,
      pattern.untold,
      pattern.firstSeen,
      pattern.lastSeen,
    ]),
  );
}

const COLUMNS = [
  "issue",
  "state",
  "theme",
  "thisWeek",
  "weekBefore",
  "tickets",
  "customers",
  "organizations",
  "told",
  "untold",
  "firstSeen",
  "lastSeen",
] as const;
