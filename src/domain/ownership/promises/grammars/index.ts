import type { Grammar } from "../grammar";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import { portuguese } from "./portuguese";
import { spanish } from "./spanish";

/** How each language promises, in the order in which a sentence is tried. */
export const grammars: readonly Grammar[] = [english, german, french, spanish, portuguese];
