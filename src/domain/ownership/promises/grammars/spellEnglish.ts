const HOURS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
] as const;
const LAST_AFTERNOON_HOUR = 7;
const HOUR = `(?:${HOURS.join("|")}|1[0-2]|[1-9])`;
const PAST: Readonly<Record<string, string>> = {
  quarter: "15",
  half: "30",
  ten: "10",
  twenty: "20",
};

/** "By one of us" and "at two sites" name no time of day. */
const NOT_A_TIME =
  "(?!\\s+(?:of|or|more|further|other|different|business|working|min|hour|day|week|month|site|place|people|o['’]?clock\\s+yesterday))";

const past = new RegExp(`\\b(quarter|half|ten|twenty)\\s+(?:past|after)\\s+(${HOUR})\\b`, "g");
const before = new RegExp(`\\b(quarter|ten|twenty)\\s+(?:to|before)\\s+(${HOUR})\\b`, "g");
const spelled = new RegExp(
  `\\b(at|by|before|until|till|around|about)\\s+(${HOURS.join("|")})\\b${NOT_A_TIME}`,
  "g",
);

/** Writes times in digits that English says in words: "quarter past two", "by five", "hourly". */
export function spellEnglish(text: string): string {
  return text
    .replace(past, (_, minutes: string, hour: string) => clock(digits(hour), PAST[minutes]))
    .replace(before, (_, minutes: string, hour: string) => {
      const earlier = digits(hour) === 1 ? 12 : digits(hour) - 1;
      return clock(earlier, String(60 - Number(PAST[minutes] ?? 0)));
    })
    .replace(spelled, (_, lead: string, hour: string) => `${lead} ${digits(hour)}`)
    .replace(/\b(?:an?|one)\s+(minute|hour|day|week)\s+or\s+two\b/g, "2 $1s")
    .replace(/\bhourly\b/g, "every hour")
    .replace(/\bdaily\b/g, "every day");
}

/** Said in words, one to seven are hours of the afternoon. */
const clock = (hour: number, minutes = "00"): string =>
  `${hour <= LAST_AFTERNOON_HOUR ? hour + 12 : hour}:${minutes}`;

function digits(hour: string): number {
  const at = HOURS.findIndex((name) => name === hour);
  return at < 0 ? Number(hour) : at + 1;
}
