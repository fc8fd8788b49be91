/**
 * True when a word, or one with the same stem, is in a set. Endings are compared loosely, for this only
 * asks whether a word is a new one.
 */
export function isKnownWord(word: string, ...sets: readonly ReadonlySet<string>[]): boolean {
  return formsOf(word).some((form) => sets.some((set) => set.has(form)));
}

const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ["y", "ie"]],
  [/ied$/, ["y", "ie"]],
  [/(?<=[^s])s$/, [""]],
  [/es$/, ["", "e"]],
  [/ed$/, ["", "e"]],
  [/ing$/, ["", "e"]],
  [/ly$/, ["", "le"]],
  [/er$/, ["", "e"]],
  [/est$/, ["", "e"]],
  [/ation$/, ["e", "ate"]],
  [/ion$/, ["", "e"]],
  [/ship$/, [""]],
  [/ment$/, [""]],
  [/n$/, [""]],
];

function formsOf(word: string): string[] {
  const last = word.at(-1) ?? "";
  const forms = [
    ...[word, `${word}s`, `${word}ed`, `${word}d`, `${word}ing`, `${word}${last}ed`, `${word}ion`],
    ...[`${word}ship`],
  ];
  for (const [ending, stems] of ENDINGS) {
    if (!ending.test(word) || word.length < 4) continue;
    for (const stem of stems) {
      const cut = word.replace(ending, stem);
      forms.push(cut, `${cut}s`, `${cut}ed`, `${cut}ing`, `${cut}e`, `${cut}y`);
      if (/(.)\1$/.test(cut)) forms.push(cut.slice(0, -1));
    }
  }
  return forms;
}
