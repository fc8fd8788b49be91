/** What a verb of the second group ends in before させて, which then makes somebody do something. */
export const VERB_STEMS: readonly string[] = Array.from("めべえれけげてねせみじ見出得");
