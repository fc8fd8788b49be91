import type { LanguagePack } from "../pack";
import { inManner, mannerOf } from "../say/mannerOf";
import { choicesOf, saidAgain, withoutName } from "../say/sayParts";
import { toSentence } from "../say/sentence";

type Known = { readonly person: ReadonlySet<string>; readonly firm: ReadonlySet<string> };

const known = new WeakMap<LanguagePack, Known>();

/**
 * True for a sentence that we write ourselves: it is good as it stands.
 *
 * @param person - Whether one person speaks, or the firm.
 */
export function isOwnWords(sentence: string, pack: LanguagePack, person: boolean): boolean {
  const words = known.get(pack) ?? collect(pack);
  known.set(pack, words);
  return (person ? words.person : words.firm).has(sentence);
}

function collect(pack: LanguagePack): Known {
  const said = (person: boolean) =>
    new Set(
      pack.moves
        .flatMap((move) =>
          choicesOf(move, { person, template: false, message: pack.things.message, seed: "" }),
        )
        .flatMap((clause) => [
          withoutName(clause, pack.things.message),
          saidAgain(clause, pack.things.again),
        ])
        .map(toSentence)
        .flatMap((clause) => [clause, inManner(clause, mannerOf(pack.frame, "formal"))])
        .filter((clause) => clause !== ""),
    );
  return { person: said(true), firm: said(false) };
}
