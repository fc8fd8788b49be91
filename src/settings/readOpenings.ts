import type { Calendar } from "#domain/ownership/policy";

export type Openings = NonNullable<Calendar["hours"]["mon"]>;

const PIECE = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(?:-|–|—|to)\s*(\d{1,2})(?:[:.h](\d{2}))?$/i;

/**
 * Hours of one day as people write them: "9-17", "09:00–12:30, 13:30–18:00"; nothing is closed.
 *
 * @returns Null when they cannot be read, overlap, or end before they begin.
 */
export function readOpenings(text: string): Openings | null {
  const openings: Openings = [];
  for (const piece of text.split(/[,;]/).map((one) => one.trim())) {
    if (piece === "") continue;
    const found = PIECE.exec(piece);
    if (found === null) return null;
    const opens = clock(found[1], found[2]);
    const closes = clock(found[3], found[4]);
    if (opens === null || closes === null || opens >= closes || opens === "24:00") return null;
    openings.push([opens, closes]);
  }
  openings.sort(([one], [other]) => one.localeCompare(other));
  const overlaps = openings.some(([opens], at) => opens < (openings[at - 1]?.[1] ?? ""));
  return overlaps ? null : openings;
}

/** Openings as they are written back into the field. */
export const sayOpenings = (openings: Openings | undefined): string =>
  (openings ?? []).map(([opens, closes]) => `${opens}–${closes}`).join(", ");

function clock(hour = "", minute = "00"): string | null {
  const said = Number(hour);
  const isTime = said < 24 && Number(minute) < 60;
  if (!isTime && !(said === 24 && minute === "00")) return null;
  return `${hour.padStart(2, "0")}:${minute}`;
}
