import type { Desk } from "../api/desk";
import type { ScheduleRecord } from "../api/records/account";

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** Whether the desk's first schedule is open at a time; without a schedule it always is. */
export function isOpenAt(desk: Desk, at: Date): boolean {
  const schedule = desk.store.schedules.all()[0];
  return schedule === undefined || isWithin(schedule, localTime(schedule.time_zone, at));
}

/**
 * The open hours between two times, counted by quarters of an hour.
 *
 * @returns Hours, 0 or more; those of the calendar when there is no schedule.
 */
export function openHoursBetween(desk: Desk, from: Date, to: Date): number {
  const quarter = 15 * 60_000;
  let open = 0;
  for (let at = from.getTime(); at + quarter <= to.getTime(); at += quarter) {
    if (isOpenAt(desk, new Date(at))) open += 1;
  }
  return open / 4;
}

type LocalTime = { readonly date: string; readonly weekMinute: number };

function isWithin({ intervals, holidays }: ScheduleRecord, { date, weekMinute }: LocalTime) {
  const isHoliday = holidays.some(
    ({ start_date, end_date }) => start_date <= date && date <= end_date,
  );
  if (isHoliday) return false;
  return intervals.some(
    ({ start_time, end_time }) => start_time <= weekMinute && weekMinute < end_time,
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow and asking it is not, so each zone's is kept. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  formats.set(timeZone, format);
  return format;
}

function localTime(timeZone: string, at: Date): LocalTime {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const { weekday = "Sun", year = "", month = "", day = "", hour = "0", minute = "0" } = parts;
  return {
    date: `${year}-${month}-${day}`,
    weekMinute: DAYS.indexOf(weekday) * 1440 + Number(hour) * 60 + Number(minute),
  };
}
