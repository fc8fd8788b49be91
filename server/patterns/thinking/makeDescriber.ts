import { countTerms, labelGroup, type NamedText } from "#domain/patterns/labelGroup";
import type { Grouper } from "#domain/patterns/makeGrouper";
import { findSimilar } from "./findSimilar";
import type { FoundPattern } from "./thought";

/** A name stays until its pattern has doubled: people look for what they saw yesterday. */
const RENAMED_FROM = 2;
/** Names need no more tickets than this. */
const MOST_READ = 200;
/** What is said everywhere shows in a part of all tickets. */
const MOST_COMPARED = 2000;
/** Names need no more of a text than its start. */
const MOST_UNITS = 1000;

/** Makes what describes the patterns of one account; it names only what is new or has doubled. */
export function makeDescriber(): (grouper: Grouper) => FoundPattern[] {
  const namedAt = new Map<number, number>();

  return (grouper) => {
    const members = grouper.members();
    const held = new Map<number, NamedText[]>();
    for (const { group, measures } of members) {
      if (group === null) continue;
      const others = held.get(group);
      if (others === undefined) held.set(group, [measures]);
      else others.push(measures);
    }
    const all = countTerms(
      everyNth(
        members.map(({ measures }) => measures),
        MOST_COMPARED,
      ).map(start),
    );
    const nameOf = (texts: readonly NamedText[]) =>
      labelGroup(countTerms(everyNth(texts, MOST_READ).map(start)), all);
    const themes = grouper.themes();
    const themeNames = nameThemes(held, themes, nameOf);
    const similar = findSimilar(grouper);
    return [...held].map(([patternId, own]) => {
      const isNew = own.length >= RENAMED_FROM * (namedAt.get(patternId) ?? 0);
      if (isNew) namedAt.set(patternId, own.length);
      return {
        patternId,
        name: isNew ? nameOf(own) : null,
        theme: themeNames.get(themes.get(patternId) ?? -1) ?? null,
        tickets: own.length,
        similar: similar(patternId),
      };
    });
  };
}

function nameThemes(
  held: ReadonlyMap<number, readonly NamedText[]>,
  themes: ReadonlyMap<number, number>,
  nameOf: (texts: readonly NamedText[]) => { readonly phrases: readonly string[] },
): Map<number, string> {
  const byTheme = new Map<number, NamedText[]>();
  for (const [group, own] of held) {
    const theme = themes.get(group) ?? -1;
    const texts = byTheme.get(theme) ?? [];
    texts.push(...everyNth(own, MOST_READ));
    byTheme.set(theme, texts);
  }
  return new Map(
    [...byTheme].map(([theme, own]) => [theme, nameOf(own).phrases.slice(0, 2).join(", ")]),
  );
}

const start = ({ plain, plainTitle }: NamedText): NamedText => ({
  plain: plain.slice(0, MOST_UNITS),
  plainTitle,
});

function everyNth<Value>(values: readonly Value[], most: number): Value[] {
  const step = Math.max(1, values.length / most);
  const chosen: Value[] = [];
  for (let at = 0; at < values.length; at += step) {
    const value = values[Math.floor(at)];
    if (value !== undefined) chosen.push(value);
  }
  return chosen;
}
