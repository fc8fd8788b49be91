import { tickets } from "./tickets";
import { process } from "./process";
import { people } from "./people";
import { systems } from "./systems";
import { times } from "./times";
import { feelings } from "./feelings";
import { robots } from "./robots";
import { labels } from "./labels";
import { wordy } from "./wordy";
import { passives } from "./passives";
import type { RulePack } from "../../pack";

/** All rule packs of English. */
export const englishRules: readonly RulePack[] = [tickets, process, people, systems, times, feelings, robots, labels, wordy, passives];
