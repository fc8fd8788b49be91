const ENDINGS = /(?:ing|ed|es|s|e|d)$/;

/** What is left of an English word without its ending: "sending", "sends" and "send" are one. */
export function stemOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return word.replace(/(?<=..)s$/, "");
  const cut = word.replace(ENDINGS, "");
  return cut.replace(/(.)\1$/, "$1").replace(/i$/, "y");
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    "sent/send told/tell wrote/writ written/writ called/call gave/giv given/giv took/tak taken/tak paid/pay kept/keep bought/buy brought/bring chose/choos chosen/choos found/find " +
    "left/leav lost/los made/mak met/meet said/say sold/sell asked/ask used/us added/add write/writ give/giv take/tak make/mak lose/los use/us using/us"
  )
    .split(" ")
    .map((pair): [string, string] => {
      const [word = "", stem = ""] = pair.split("/");
      return [word, stem];
    }),
);
