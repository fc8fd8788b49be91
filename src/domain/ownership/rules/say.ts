import { toWallMs } from "../calendar/zone";
import type { Facts, Setting, Spell } from "../history/facts";
import { HOUR_MS, MINUTE_MS } from "../thresholds";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

/** A length of working time: "45 minutes", "3 hours", "2.5 hours". */
export function sayLength(ms: number): string {
  if (ms < HOUR_MS) {
    const minutes = Math.max(0, Math.round(ms / MINUTE_MS));
    return minutes === 1 ? "1 minute" : `${minutes} minutes`;
  }
  const hours = Math.round((ms / HOUR_MS) * 10) / 10;
  return hours === 1 ? "1 hour" : `${hours} hours`;
}

/** A moment on the account's clock: "Mon 2 Mar, 09:30". */
export function sayMoment(at: number, { clock }: Setting): string {
  const wall = new Date(toWallMs(at, clock.timeZone));
  const pad = (value: number) => String(value).padStart(2, "0");
  const day = `${WEEKDAYS[wall.getUTCDay()] ?? ""} ${wall.getUTCDate()} ${MONTHS[wall.getUTCMonth()] ?? ""}`;
  return `${day}, ${pad(wall.getUTCHours())}:${pad(wall.getUTCMinutes())}`;
}

/** "1 time" or "3 times". */
export const sayCount = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const sayPerson = (id: number | null, { people }: Setting): string => people.nameOf(id);

/** A group's name, or "group 501" where we know none. */
export const sayGroup = (id: number | null, { groupNames }: Setting): string =>
  (id === null ? undefined : groupNames.get(id)) ?? `group ${id ?? "?"}`;

/** Where a hand-over went. */
export const sayWhere = ({ isOutside, groupId }: Spell, setting: Setting): string =>
  isOutside ? "a partner outside" : sayGroup(groupId, setting);

/** The customer's first name, or "the customer"; `Capital` at the start of a sentence. */
export const sayCustomer = (facts: Facts, { people }: Setting): string =>
  people.firstNameOf(facts.requesterId);

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
