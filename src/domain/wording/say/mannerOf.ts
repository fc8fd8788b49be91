import type { Tone } from "../message";
import type { Frame, Manner } from "../pack";

/** The manner of a tone; null for the plain one, and where a language has no other. */
export const mannerOf = ({ manners }: Frame, tone: Tone): Manner | null =>
  tone === "plain" ? null : (manners?.[tone] ?? null);

/** A sentence of ours without the short forms that a manner avoids. */
export function inManner(sentence: string, manner: Manner | null): string {
  return (manner?.instead ?? []).reduce(
    (text, [short, long]) =>
      text.replaceAll(short, long).replaceAll(capitalized(short), capitalized(long)),
    sentence,
  );
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
