import { endOf, type Match, type Scan } from "./match";
import { matchCalendar } from "./matchCalendar";
import { matchSigned } from "./matchNumeric";

/** Letters and digits in one token: `INC0048812`, `v4.18.2`, `Tq7-vX2p`, `ORA-00942`, `NB-48213/2`. */
const MIXED =
  /(?=[A-Za-z_./-]{1,40}\d)[A-Za-z0-9]{1,40}(?:[-_./:][A-Za-z0-9]{1,40}){0,6}(?![\p{L}\p{N}])/uy;
const VERSION =
  /(?:v|ver\.?|version)[ ]?\d{1,6}(?:\.\d{1,6}){0,5}(?:[-+][\w.]{1,30})?(?![\p{L}\p{N}])/iuy;
const SNAKE =
  /[A-Za-z0-9]{1,60}(?:_[A-Za-z0-9]{1,60}){1,8}(?![\p{L}\p{N}])|[A-Za-z]:\\[^\s<>"]{1,200}/uy;
const EAST_WEEKDAY = /[月火水木金土日]曜日?|(?:星期|週|周)[一二三四五六日天]/y;
const EAST_DAY = /明後日|明日|今日|昨日|本日|翌営業日|翌日|明天|今天|昨天|后天/y;
const EAST_NOON = /(?:午前|午後)\d{1,2}時(?:\d{1,2}分|半)?/y;

/** A fact that begins with a letter: a weekday, a month with its day, a duration in words, a version or a code. */
export function matchWord(scan: Scan, at: number): Match | null {
  if (isEast(scan.text, at)) return matchEast(scan.text, at);
  return matchToken(scan, at) ?? matchCalendar(scan.text, at);
}

function matchToken(scan: Scan, at: number): Match | null {
  const { text } = scan;
  const version = endOf(VERSION, text, at);
  if (version !== -1) return { kind: "version", end: version };
  const mixed = endOf(MIXED, text, at);
  if (mixed !== -1) return { kind: "reference", end: withoutTail(text, at, mixed) };
  const snake = endOf(SNAKE, text, at);
  if (snake !== -1) return { kind: "code", end: snake };
  return matchSigned(scan, at);
}

/** Ends a code after its last digit group: `INC0048812-is` stays a word, `AB-12.` loses its dot. */
function withoutTail(text: string, at: number, end: number): number {
  const tail = /[-/.:][\p{L}]+$/u.exec(text.slice(at, end));
  return tail !== null && /\d/.test(text.slice(at, end - tail[0].length)) && tail[0].length > 6
    ? end - tail[0].length
    : end;
}

const isEast = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0x2e80;

function matchEast(text: string, at: number): Match | null {
  const noon = endOf(EAST_NOON, text, at);
  if (noon !== -1) return { kind: "time", end: noon };
  const weekday = endOf(EAST_WEEKDAY, text, at);
  if (weekday !== -1) return { kind: "weekday", end: weekday };
  const day = endOf(EAST_DAY, text, at);
  return day === -1 ? null : { kind: "date", end: day };
}
