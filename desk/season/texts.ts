import { afterHours, asDate } from "./calendar";
import type { Issue } from "./issue";
import { devices, plans, towns } from "./names";
import type { Random } from "./random";

/** What a customer writes: a subject, a body, and the words that its answer will need. */
export type Letter = {
  readonly subject: string;
  readonly body: string;
  readonly locale: string;
  /** Fills the same slots in the answers of this ticket. */
  fill(text: string): string;
  readonly answer: string;
};

const OPENINGS = [
  "Hello,",
  "Hi,",
  "Good morning,",
  "Dear Harborline,",
  "Hi there,",
  "Hello Harborline team,",
  "",
];
const CLOSINGS = [
  "Thanks",
  "Best regards",
  "Kind regards",
  "Thank you",
  "Regards",
  "Please help",
  "",
];
const SHARE_ABROAD = 0.45;

/** Writes a customer's first message about an issue, differently each time. */
export function writeLetter(random: Random, issue: Issue, name: string, at: Date): Letter {
  const fill = slotFiller(random, at);
  const abroad = issue.abroad ?? [];
  if (abroad.length > 0 && random.chance(SHARE_ABROAD)) {
    const one = random.pick(abroad);
    return {
      subject: fill(one.subject),
      body: `${fill(one.body)}\n\n${name}`,
      locale: one.locale,
      fill,
      answer: fill(one.answer),
    };
  }
  const details = [...issue.details].sort(() => random.next() - 0.5).slice(0, random.between(0, 2));
  const parts = [
    random.pick(OPENINGS),
    [random.pick(issue.says), ...details].join(" "),
    [random.pick(CLOSINGS), random.chance(0.8) ? name : ""].filter(Boolean).join("\n"),
  ];
  return {
    subject: fill(random.pick(issue.subjects)),
    body: roughen(random, fill(parts.filter(Boolean).join("\n\n"))),
    locale: "en-US",
    fill,
    answer: issue.answers.length === 0 ? "" : fill(random.pick(issue.answers)),
  };
}

/** Some people type in a hurry. */
function roughen(random: Random, text: string): string {
  if (random.chance(0.12)) return text.toLowerCase();
  if (random.chance(0.06)) return text.replace(/'/g, "").replace(/\./g, " ..");
  return text;
}

/** The same slot gets the same words throughout one ticket. */
function slotFiller(random: Random, at: Date): (text: string) => string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => random.between(0, 9)).join("");
  const hour = random.pick([8, 10, 12, 14, 16]);
  const slots: Readonly<Record<string, string>> = {
    order: `HL-${random.between(100000, 999999)}`,
    amount: `$${random.between(9, 180)}.${random.pick(["00", "50", "90", "99", "49"])}`,
    date: asDate(afterHours(at, 24 * random.between(-9, -1))),
    serial: `35${digits(13)}`,
    box: `35${digits(13)}`,
    phone: `555-0${digits(3)}`,
    town: random.pick(towns),
    device: random.pick(devices),
    plan: random.pick(plans),
    time: `${hour} and ${hour + 2}`,
    code: `${random.pick(["AUTUMN", "HELLO", "SAVE", "FRIEND"])}${random.between(10, 30)}`,
  };
  return (text) => text.replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole);
}
