/**
 * Names each thing once: sentences after the first that speaks of it say "it".
 *
 * @param names - What the things are called; the last one is the message itself, which any other name
 * stands for.
 * @param again - The word for it; `""` where the language has none that fits every sentence.
 */
export function nameOnce(
  sentences: readonly string[],
  names: readonly string[],
  again: string,
): string[] {
  if (again === "") return [...sentences];
  const said = new Set<string>();
  const message = names.at(-1);
  return sentences.map((sentence) => {
    const shorter = [...said].reduce(
      (text, name) =>
        text.replaceAll(name, again).replaceAll(capitalized(name), capitalized(again)),
      sentence,
    );
    for (const name of names)
      if (sentence.includes(name) || sentence.includes(capitalized(name))) said.add(name);
    if (said.size > 0 && message !== undefined) said.add(message);
    return shorter;
  });
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
