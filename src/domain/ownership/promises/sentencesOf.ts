/** Abbreviations whose dot ends no sentence. */
const SHORT =
  /\b(?:e\.g|i\.e|approx|mr|mrs|ms|dr|st|nr|no|ca|z\.\s?b|bzw|ggf|sr|sra|vs|etc|inc|ltd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|[ap]\.?m)$/i;

/** A text as sentences; a line break ends one, a dot in a time, a date or an abbreviation does not. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)]\s))/)
    .flatMap((block) => splitBlock(block.replace(/\s*\n\s*/g, " ")));
}

function splitBlock(block: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of block.matchAll(/[.!?…]+(?=\s|$)/g)) {
    const before = block.slice(start, index);
    const after = block.slice(index + mark.length).trimStart();
    const isDate =
      mark === "." &&
      /\d$/.test(before) &&
      /^(?:\p{Ll}|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|um\b)/iu.test(
        after,
      );
    const isShort =
      mark === "." &&
      SHORT.test(before) &&
      !/^\p{Lu}\p{Ll}*(?:['’]|\s+(?:will|am|are|is|have|shall))/u.test(after);
    if (isDate || isShort) continue;
    sentences.push(block.slice(start, index + mark.length).trim());
    start = index + mark.length;
  }
  sentences.push(block.slice(start).trim());
  return sentences.filter((sentence) => sentence !== "");
}
