import type { LanguagePack } from "../pack";

const compiled = new WeakMap<LanguagePack, RegExp>();

/** True for texts that only lawyers or the security team may change. */
export function isUntouchable(masked: string, pack: LanguagePack): boolean {
  const known = compiled.get(pack) ?? new RegExp(pack.untouchable.join("|") || "(?!)", "u");
  compiled.set(pack, known);
  return known.test(masked.toLowerCase());
}
