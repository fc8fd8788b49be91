import type { LanguagePack } from "../pack";
import { english } from "./en/english";

/** Every language there are rules for. Load it where size does not matter; a browser loads one. */
export const everyLanguage: readonly LanguagePack[] = [english];
