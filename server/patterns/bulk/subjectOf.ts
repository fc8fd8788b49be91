/** What a mail program shows of a subject. */
const LONGEST = 78;

/**
 * A subject for a message that we begin: its first sentence, cut between words when it is long.
 * The name of an issue is ours; a customer should not meet it.
 */
export function subjectOf(words: string): string {
  const plain = words.replace(/\s+/g, " ").trim();
  const end = plain.search(/[.!?。！？](\s|$)/);
  const first = end < 0 ? plain : plain.slice(0, end);
  if (first.length <= LONGEST) return first;
  const cut = first.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(" ");
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`;
}
