import type { NotByModel } from "#contract/models";
import { guessLanguage } from "#domain/language/guessLanguage";
import { findFindings } from "#domain/wording/findFindings";
import type { Finding, Message } from "#domain/wording/message";
import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { verifyRewrite } from "#domain/wording/verify/verifyRewrite";

/** A guess as sure as this speaks against a text in another language. */
const SURE = 0.3;
const WEIGHT: Readonly<Record<Finding["severity"], number>> = { high: 3, medium: 2, low: 1 };

export type Judgement = {
  readonly reason: Extract<NotByModel, "language" | "facts" | "worse">;
  /** In our own words, without a word of the texts: they may travel. */
  readonly reasons: readonly string[];
};

/**
 * Whether a model's message may stand for its source: the same checks as for anybody's words, the
 * same language, and no more words that customers should not meet.
 *
 * @returns Null when it may.
 */
export function judgeCandidate(message: Message, candidate: string): Judgement | null {
  const { format, body, context, lang } = message;
  const guess = guessLanguage(candidate);
  if (lang !== undefined && guess !== null && guess.language !== lang && guess.confidence > SURE) {
    return { reason: "language", reasons: ["It was in another language."] };
  }
  const { accepted, problems } = verifyRewrite({ format, source: body, candidate, context });
  if (!accepted) {
    const types = new Set(problems.map(({ type }) => type.replace(/-/g, " ")));
    return { reason: "facts", reasons: [...types].map((type) => `A check failed: ${type}.`) };
  }
  const weigh = (text: string) =>
    findFindings({ ...message, body: text }, [], everyLanguage).reduce(
      (sum, { severity }) => sum + WEIGHT[severity],
      0,
    );
  return weigh(candidate) > weigh(body)
    ? { reason: "worse", reasons: ["It had more words from inside the company than before."] }
    : null;
}
