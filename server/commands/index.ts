import { audit } from "./audit";
import type { Command } from "./command";
import { group } from "./group";
import { judge } from "./judge";
import { rewrite } from "./rewrite";
import { verify } from "./verify";

/** Every command of `unticket`, in the order of its help. */
export const commands: readonly Command[] = [audit, group, judge, rewrite, verify];
