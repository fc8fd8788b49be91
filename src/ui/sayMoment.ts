import type { Translate } from "../i18n/translate";
import type { Reader } from "./ReaderContext";

const DAY_MS = 24 * 60 * 60 * 1000;

type Said = Reader & { t: Translate };

/**
 * A moment as a person would say it: "today at 3:00 PM", "on Mon, Nov 23 at 9:30 AM".
 *
 * @param at - An ISO instant; anything else is said as it stands.
 * @param now - Milliseconds since the epoch.
 */
export function sayMoment(at: string, now: number, { locale, timeZone, t }: Said): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const zone = timeZone === undefined ? {} : { timeZone };
  // "3:00 PM" stays on one line.
  const time = moment
    .toLocaleTimeString(locale, { hour: "numeric", minute: "2-digit", ...zone })
    .replace(/\s/g, "\u00A0");
  const dayOf = (ms: number) => new Date(ms).toLocaleDateString("en-CA", zone);
  const day = dayOf(moment.getTime());

  if (day === dayOf(now)) return t("time.today", { time });
  if (day === dayOf(now + DAY_MS)) return t("time.tomorrow", { time });
  if (day === dayOf(now - DAY_MS)) return t("time.yesterday", { time });
  const isFar = Math.abs(moment.getTime() - now) > 300 * DAY_MS;
  const date = moment.toLocaleDateString(locale, {
    ...(isFar ? { year: "numeric" } : { weekday: "short" }),
    month: "short",
    day: "numeric",
    ...zone,
  });
  return t("time.otherDay", { date, time });
}
