import { factRules } from "./factRules";
import { meaningRules } from "./meaningRules";

/** A text with one error of a kind. */
export type Mutant = { readonly kind: string; readonly text: string };

/** Every error that can be put into an English text by changing some words of it, at its first and at its last place. */
export function mutantsOf(text: string): Mutant[] {
  const seen = new Set([text]);
  return [...meaningRules, ...factRules].flatMap(([kind, found, instead]) => {
    const places = [...text.matchAll(new RegExp(found.source, `${found.flags}g`))];
    return [places[0], places.at(-1)].flatMap((place) => {
      if (place === undefined) return [];
      const changed =
        typeof instead === "string" ? place[0].replace(found, instead) : instead(...place);
      const mutant =
        text.slice(0, place.index) + changed + text.slice(place.index + place[0].length);
      if (seen.has(mutant)) return [];
      seen.add(mutant);
      return [{ kind, text: mutant }];
    });
  });
}
