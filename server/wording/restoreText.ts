import type { WriterAnswer } from "../models/writer";
import type { LockedText } from "./lockText";

/** What a model may add: a token in the answer, and what it stands for. Each at most once. */
export type Offered = ReadonlyMap<string, string>;

type Parts = { locked: LockedText; offered: Offered; format: "text" | "html" };

const TOKEN = /⟦([A-Z]+|\d+)⟧/g;
/** What no words of a message need: facts come as tokens, links and markup are not a model's to make. */
const FOREIGN = /[\p{N}<>{}@⟦⟧\p{Cc}\p{Cf}\p{Co}\p{Cs}]|:\/\/|www\.|\]\(/u;

/**
 * Puts the facts back into a model's words.
 *
 * @returns Null when a token is missing, comes twice, in another order or from nowhere, or when the
 * words hold a digit, markup, an address or a sign that nobody sees.
 */
export function restoreText(answer: WriterAnswer, parts: Parts): string | null {
  const { locked, offered, format } = parts;
  if (!answer.paragraphs.every(saysItsTokens)) return null;
  const text = answer.paragraphs
    .map((paragraph) => paragraph.text.trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
  const numbered = [...text.matchAll(TOKEN)].map(([, name = ""]) => name).filter(isNumber);
  const isWhole =
    numbered.length === locked.facts.length &&
    numbered.every((name, at) => Number(name) === at + 1);
  const added = [...text.matchAll(TOKEN)]
    .map(([, name = ""]) => name)
    .filter((name) => !isNumber(name));
  const isKnown = added.every((name) => offered.has(name)) && new Set(added).size === added.length;
  if (!isWhole || !isKnown) return null;
  if (FOREIGN.test(text.replace(TOKEN, " ").replace(/\n/g, " "))) return null;
  const safe = (words: string) => (format === "html" ? words.replaceAll("&", "&amp;") : words);
  const restored = safe(text).replace(TOKEN, (_, name: string) =>
    isNumber(name) ? (locked.facts[Number(name) - 1] ?? "") : (offered.get(name) ?? ""),
  );
  const gap = /^\s/.test(locked.below) || locked.below === "" ? "" : "\n";
  return `${restored}${gap}${locked.below}`;
}

const isNumber = (name: string): boolean => /^\d+$/.test(name);

const saysItsTokens = ({ text, tokens }: WriterAnswer["paragraphs"][number]): boolean => {
  const used = [...text.matchAll(TOKEN)].map(([token]) => token);
  return used.length === tokens.length && used.every((token, at) => token === tokens[at]);
};
