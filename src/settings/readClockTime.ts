/** A time of day: "9", "09:00", "17.30". Null when it is none. */
export function readClockTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?$/.exec(text.trim());
  if (found === null) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? "0")];
  if (hour > 23 || minute > 59) return null;
  return [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
}
