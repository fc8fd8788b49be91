import { stemOf } from "./stemOf";

const MOST_EXAMPLES = 60;
const MOST_WORDS = 16;
const LONGEST = 80;
/** A longer example says more; this many words are free. */
const FREE_WORDS = 6;
/** Words that say nothing alone still make a question: who made you. */
const SMALL_WORDS_COUNT = 0.5;

/** What some of a group's texts are called by their authors: subjects or first lines, shortened. */
export function chooseExamples(texts: readonly { readonly plainTitle: string }[]): string[] {
  const step = Math.max(1, Math.ceil(texts.length / MOST_EXAMPLES));
  const examples: string[] = [];
  for (let at = 0; at < texts.length; at += step) {
    const title = texts[at]?.plainTitle ?? "";
    if (title !== "") examples.push(title.split(" ", MOST_WORDS).join(" "));
  }
  return examples;
}

/**
 * What one of the customers wrote that says most, in few words, of what all of them say.
 *
 * @param examples - See `chooseExamples`.
 * @param scores - How well each stem tells the group from others.
 * @returns Lower-case words; empty when there is no example.
 */
export function mostTypical(
  examples: readonly string[],
  scores: ReadonlyMap<string, number>,
): string {
  const stemmed = examples.map((example) => new Set(example.split(" ").map(stemOf)));
  const said = new Map<string, number>();
  for (const stem of stemmed.flatMap((stems) => [...stems])) {
    said.set(stem, (said.get(stem) ?? 0) + SMALL_WORDS_COUNT / examples.length);
  }
  let best = "";
  let most = -1;
  for (const [at, example] of examples.entries()) {
    let sum = 0;
    for (const stem of stemmed[at] ?? []) sum += scores.get(stem) ?? said.get(stem) ?? 0;
    const score = sum / (FREE_WORDS + example.split(" ").length);
    if (score <= most) continue;
    most = score;
    best = example;
  }
  return best.slice(0, LONGEST);
}
