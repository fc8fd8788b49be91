const DAYS = "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|morgen|übermorgen";
const PARTS = "früh|morgen|vormittag|mittag|nachmittag|abend";
const HOURS = [
  "eins",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];
const HOUR = `(?:${HOURS.join("|")}|1[0-2]|[1-9])`;
const LAST_AFTERNOON_HOUR = 7;

const compound = new RegExp(`(?<!\\p{L})(${DAYS})(${PARTS})(?!\\p{L})`, "gu");
const half = new RegExp(`(?<!\\p{L})halb\\s+(${HOUR})(?!\\p{L})`, "gu");
const quarter = new RegExp(`(?<!\\p{L})viertel\\s+(nach|vor)\\s+(${HOUR})(?!\\p{L})`, "gu");

/** Writes what German says in one word or in words as day, part of day and digits. */
export function spellGerman(text: string): string {
  return text
    .replace(compound, "$1 $2")
    .replace(half, (_, hour: string) => clock(before(digits(hour)), "30"))
    .replace(quarter, (_, side: string, hour: string) =>
      side === "nach" ? clock(digits(hour), "15") : clock(before(digits(hour)), "45"),
    );
}

const before = (hour: number): number => (hour === 1 ? 12 : hour - 1);

/** Said in words, one to seven are hours of the afternoon. */
const clock = (hour: number, minutes: string): string =>
  `${hour <= LAST_AFTERNOON_HOUR ? hour + 12 : hour}:${minutes}`;

function digits(hour: string): number {
  const at = HOURS.indexOf(hour);
  return at < 0 ? Number(hour) : at + 1;
}
