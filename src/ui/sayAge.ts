import type { Translate } from "../i18n/translate";

const MINUTE_MS = 60_000;

/** How long something lasts, roughly: "12 minutes", "3 hours", "2 days". */
export function sayAge(ms: number, t: Translate): string {
  const minutes = Math.max(1, Math.round(Math.abs(ms) / MINUTE_MS));
  if (minutes < 60) return t("time.minutes", { count: minutes });
  const hours = Math.round(minutes / 60);
  if (hours < 48) return t("time.hours", { count: hours });
  return t("time.days", { count: Math.round(hours / 24) });
}
