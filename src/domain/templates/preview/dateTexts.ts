/** Whose language and clock a moment is written in. */
export type Clock = { readonly locale: string; readonly timeZone: string };

/** A moment that is written as people read it, and that the `date` filter can still calculate with. */
export type Moment = { readonly iso: string; readonly toString: () => string };

export const isMoment = (value: unknown): value is Moment =>
  typeof value === "object" && value !== null && "iso" in value;

/**
 * The three ways in which Zendesk's placeholders write a moment, by the ending of their names:
 * "May 18, 2014", "May 18, 2014 at 2:29 PM" and "2014-05-18T14:29Z".
 *
 * @param iso - ISO instant; what is none is written as it came.
 * @see https://support.zendesk.com/hc/en-us/articles/4408886858138
 */
export function dateTexts(
  name: string,
  iso: string,
  clock: Clock,
): Readonly<Record<string, Moment>> {
  return {
    [name]: momentOf(iso, dayOf(iso, clock)),
    [`${name}_with_time`]: momentOf(iso, dayAndTimeOf(iso, clock)),
    [`${name}_with_timestamp`]: momentOf(iso, stampOf(iso)),
  };
}

/** A due date, which is for tasks only and has no year: "May-18". */
export function dueTexts(iso: string | null, clock: Clock): Readonly<Record<string, unknown>> {
  if (iso === null) return { due_date: "", due_date_with_timestamp: "" };
  const at = new Date(iso);
  const month = written(at, clock, { month: "short" });
  const day = written(at, clock, { day: "numeric" });
  return {
    due_date: momentOf(iso, month === null || day === null ? iso : `${month}-${day}`),
    due_date_with_timestamp: momentOf(iso, stampOf(iso)),
  };
}

/** "May 18, 2014 at 2:29 PM", as it heads a comment in a mail. */
export const dayAndTimeOf = (iso: string, clock: Clock): string =>
  written(new Date(iso), clock, { dateStyle: "long", timeStyle: "short" }) ?? iso;

export const dayOf = (iso: string, clock: Clock): string =>
  written(new Date(iso), clock, { dateStyle: "long" }) ?? iso;

export const momentOf = (iso: string, text: string): Moment => ({ iso, toString: () => text });

function stampOf(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : `${at.toISOString().slice(0, 16)}Z`;
}

function written(
  at: Date,
  { locale, timeZone }: Clock,
  style: Intl.DateTimeFormatOptions,
): string | null {
  if (Number.isNaN(at.getTime())) return null;
  try {
    return new Intl.DateTimeFormat(locale, { ...style, timeZone }).format(at);
  } catch {
    // A language or zone that nobody knows must not keep a preview back.
    return new Intl.DateTimeFormat("en-US", { ...style, timeZone: "UTC" }).format(at);
  }
}
