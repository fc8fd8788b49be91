import type { Message } from "#domain/wording/message";

const DAY_MS = 24 * 60 * 60 * 1000;

/** A message of our own with a few facts in it, to try a model on. */
export const sampleMessage = (now: Date): Message & { lang: string } => ({
  format: "text",
  lang: "en",
  tone: "warm",
  body: [
    "Dear Customer,",
    "Your ticket #20771 has been assigned to Tier 2. The ticket will not be closed before the invoice is corrected to 48.20 EUR.",
    "Please do not reply to this message if you have no further questions.",
  ].join("\n\n"),
  context: {
    customer: { firstName: "Ada" },
    owner: { name: "Sam Reed", firstName: "Sam" },
    nextUpdateAt: new Date(now.getTime() + DAY_MS).toISOString(),
    now: now.toISOString(),
    timeZone: "UTC",
  },
});
