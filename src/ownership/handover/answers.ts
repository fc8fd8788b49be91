import type { Told } from "#contract/handovers";

/** What an agent has said so far about a hand-over. */
export type Answers = {
  readonly staysId: string | null;
  readonly nextWordAt: string | null;
  readonly told: Told | null;
  /** What was said aloud; asked for with `spoken` only. */
  readonly toldWords: string;
  /** Why the questions are passed over; null while they are not. */
  readonly reason: string | null;
};

export const NO_ANSWERS: Answers = {
  staysId: null,
  nextWordAt: null,
  told: null,
  toldWords: "",
  reason: null,
};

/** One of the three answers, or the reason, that is not there yet. */
export type Missing = "stays" | "time" | "told" | "words" | "reply" | "reason";

/**
 * What has to be said before the ticket can go.
 *
 * @param now - The help desk's time in milliseconds.
 * @param hasReply - True while a public reply stands in the composer.
 */
export function missingIn(answers: Answers, now: number, hasReply: boolean): Missing[] {
  const { staysId, nextWordAt, told, toldWords, reason } = answers;
  if (reason !== null) return reason.trim() === "" ? ["reason"] : [];
  const missing: Missing[] = [];
  if (staysId === null) missing.push("stays");
  if (nextWordAt === null || Date.parse(nextWordAt) <= now) missing.push("time");
  if (told === null) missing.push("told");
  if (told === "spoken" && toldWords.trim() === "") missing.push("words");
  if (told === "reply" && !hasReply) missing.push("reply");
  return missing;
}
