import { listGrams } from "./countGrams";
import { addProjected, type Basis } from "./fitBasis";
import { rowOf } from "./sparseRows";
import { toLengthOne } from "./vectors";

/** Sees the spelling of a clean text: a vector of length 1, zeros when the basis knows no gram of it. */
export type Spell = (plain: string) => Float32Array<ArrayBuffer>;

/** Words remembered; help desks use the same few thousand again and again. */
const MOST_WORDS = 20_000;

/**
 * Makes the function that sees spelling in a basis.
 *
 * A text is the sum of its words, and a word's part is the same in every text:
 * so words are projected once. A word that comes again in a text counts 1 + ln(count).
 */
export function makeSpeller(basis: Basis): Spell {
  const known = new Map<string, Float32Array>();

  function wordVector(word: string): Float32Array {
    const held = known.get(word);
    if (held !== undefined) return held;
    const grams: number[] = [];
    listGrams(word, grams);
    const vector = new Float32Array(basis.rank);
    addProjected(rowOf(grams), basis, vector);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, vector);
    return vector;
  }

  return (plain) => {
    const vector = new Float32Array(basis.rank);
    const counts = new Map<string, number>();
    for (const word of plain.split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const weight = 1 + Math.log(count);
      const part = wordVector(word);
      for (let k = 0; k < vector.length; k += 1) {
        vector[k] = (vector[k] ?? 0) + weight * (part[k] ?? 0);
      }
    }
    return toLengthOne(vector);
  };
}
