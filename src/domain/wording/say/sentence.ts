import type { LanguagePack } from "../pack";

/** What stands between two sentences: a space, and nothing where words have none either. */
export const gapOf = ({ unspaced }: LanguagePack): string => (unspaced === true ? "" : " ");

/** A sentence with a capital letter and a full stop; one that ends in an address gets no stop. */
export function toSentence(clause: string): string {
  const text = clause.trim();
  if (text === "") return "";
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…:。！？]["'”’)]?$/.test(first) || endsInAddress(first) ? first : `${first}.`;
}

/** True when a full stop would become part of an address or placeholder. */
const endsInAddress = (text: string): boolean =>
  /(?:https?:\/\/\S+|\S+@\S+)$/.test(text) || /: \S+$/.test(text);
