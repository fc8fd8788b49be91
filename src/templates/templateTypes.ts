import type { TemplateType } from "#contract/templates";

/** Where texts stand, in the order in which filters name them. */
export const TYPES = [
  "trigger",
  "automation",
  "macro",
  "dynamic_content",
  "status",
  "survey_reason",
] as const satisfies readonly TemplateType[];

/** Some accounts know their languages by number only, which tells nobody anything. */
export const namedLocale = (locale: string | null): string | null =>
  locale === null || /^\d*$/.test(locale) ? null : locale;
