import type { UserRecord } from "../api/records/people";

/** Whose language and clock a date is written in. */
export type Zone = { readonly locale: string; readonly timeZone: string };

/** The reader's zone; a machine reads in the account's. */
export const zoneOf = (reader: UserRecord | null, accountZone: string): Zone => ({
  locale: reader?.locale ?? "en-US",
  timeZone: reader?.iana_time_zone ?? accountZone,
});

/** `March 2, 2026`. */
export const dateText = (iso: string, zone: Zone): string =>
  format(iso, zone, { dateStyle: "long" });

/** `March 2, 2026 at 9:00 AM`. */
export const timeText = (iso: string, zone: Zone): string =>
  format(iso, zone, { dateStyle: "long", timeStyle: "short" });

export const stampText = (iso: string | null): string => iso ?? "";

function format(iso: string, { locale, timeZone }: Zone, style: Intl.DateTimeFormatOptions) {
  return formatter(locale, timeZone, style).format(new Date(iso));
}

/** Making a formatter takes a millisecond, and each mail needs several. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, timeZone: string, style: Intl.DateTimeFormatOptions) {
  const key = `${locale}/${timeZone}/${style.timeStyle ?? ""}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = makeFormatter(locale, timeZone, style);
  formatters.set(key, made);
  return made;
}

function makeFormatter(locale: string, timeZone: string, style: Intl.DateTimeFormatOptions) {
  try {
    return new Intl.DateTimeFormat(locale, { ...style, timeZone });
  } catch {
    // A locale or zone that nobody knows must not keep a mail back.
    return new Intl.DateTimeFormat("en-US", { ...style, timeZone: "UTC" });
  }
}
