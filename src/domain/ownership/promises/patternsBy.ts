/** A piece of a regular expression that stands alone: no letter or digit touches it. */
export const whole = (piece: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${piece})(?![\\p{L}\\p{N}])`, "gu");

/** The last match in a text; the pattern is global, its place is not kept. */
export function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    last = found;
    if (found[0] === "") pattern.lastIndex += 1;
  }
  return last;
}

/** Makes something of a language's words once, however often it is asked for. */
export function patternsBy<Words extends object, Patterns>(
  make: (words: Words) => Patterns,
): (words: Words) => Patterns {
  const known = new WeakMap<Words, Patterns>();
  return (words) => {
    const found = known.get(words) ?? make(words);
    known.set(words, found);
    return found;
  };
}
