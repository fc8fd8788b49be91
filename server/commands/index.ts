import type { Command } from "./command";
import { rewrite } from "./rewrite";

/** Every command of `unticket`, in the order of its help. */
export const commands: readonly Command[] = [rewrite];
