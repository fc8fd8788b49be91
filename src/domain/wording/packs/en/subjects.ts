import type { SubjectLine } from "../../subjectLine";

const WHY = "The subject says the news to the customer, not the state of our file.";
const NAME =
  "(?:your |the |new |a |an |my )?(?:new )?(?:(?:customer|technical|support|service|help ?desk|it|web|trouble) )*(?:ticket|case|request|incident|issue|inquiry|enquiry|query)s?";
const REF =
  "(?: ?(?:id|no\\.?|number|ref\\.?|reference))?(?:[ :]*(?<ref>[#[(]*[\uE000\uE00C\uE00F]\uE0FF*[\\])]*))?";
const IS =
  "(?:,? (?:has (?:now )?been|have been|was|is|is now|has))?(?: (?:now|successfully|automatically|just))*";
const TAIL =
  "(?:(?: by| to| in| with) (?:us|our [a-z ]{2,30}|the [a-z ]{2,30}))?[.!]?(?: ?(?<ref2>[#[(]*[\uE000\uE00C\uE00F]\uE0FF*[\\])]*))?(?:\\s*[:–—-]\\s*(?<topic>\\S.*))?";
const line = (said: string): string => `${NAME}${REF}${IS} ?(?:[-–:] )?${said}${TAIL}`;

/** Subjects by which help desks tell what became of a file, and what a person would write. */
export const englishSubjects: readonly SubjectLine[] = [
  {
    id: "subject-received",
    pattern: line(
      "(?:received|opened|created|registered|logged|submitted|acknowledged|acknowledge?ment|confirmation|raised)",
    ),
    we: "We have your message",
    i: "I have your message",
    why: WHY,
    examples: [
      {
        before: "[#832395] Ticket Received: Coupon does not apply",
        after: "[#832395] We have your message: Coupon does not apply",
      },
    ],
  },
  {
    id: "subject-fixed",
    pattern: line("(?:deemed |marked as )?(?:resolved|solved|fixed|completed|resolution)"),
    we: "We believe this is fixed",
    i: "I believe this is fixed",
    why: WHY,
    examples: [
      { before: "Ticket Resolved: VPN down", after: "We believe this is fixed: VPN down" },
    ],
  },
  {
    id: "subject-closed",
    pattern: line("(?:closed|closure|archived)"),
    we: "We have stopped working on this",
    i: "I've stopped working on this",
    why: WHY,
    examples: [
      { before: "Your case #77 has been closed", after: "We have stopped working on this (#77)" },
    ],
  },
  {
    id: "subject-assigned",
    pattern: line(
      "(?:assigned|re-?assigned|transferred|escalated|forwarded|routed|allocated)(?: to (?:the |our )?(?:tier|level|line) ?[\uE000-\uE00F]\uE0FF*(?: [a-z]+){0,3})?",
    ),
    we: "Your message is with the people who can help",
    why: WHY,
    examples: [
      {
        before: "Your ticket has been assigned",
        after: "Your message is with the people who can help",
      },
    ],
  },
  {
    id: "subject-news",
    pattern: line("(?:updated?|(?:status )?(?:update|change|changed)|modified)"),
    we: "News about your message",
    why: WHY,
    examples: [{ before: "Ticket Updated [#12]", after: "News about your message [#12]" }],
  },
  {
    id: "subject-news-on",
    pattern: `(?:new |status )?(?:update|reply|comment|answer|response)s? (?:on|to|for|about|regarding) ${NAME}${REF}${TAIL}`,
    we: "News about your message",
    why: WHY,
    examples: [
      {
        before: "Update on Ticket #123: Printer offline",
        after: "News about your message (#123): Printer offline",
      },
    ],
  },
  {
    id: "subject-again",
    pattern: line("re-?opened"),
    we: "We are looking at your message again",
    i: "I'm looking at your message again",
    why: WHY,
    examples: [
      {
        before: "Ticket reopened: Invoice",
        after: "We are looking at your message again: Invoice",
      },
    ],
  },
];
