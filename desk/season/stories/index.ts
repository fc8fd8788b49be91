import { overloadedQueue } from "./overloadedQueue";
import { schedulingOutage } from "./schedulingOutage";
import type { Story } from "./story";
import { websiteFault } from "./websiteFault";
import { wrongBox } from "./wrongBox";

/** What happened in this season. The survey that few answered runs through all of its tickets. */
export const stories: readonly Story[] = [
  websiteFault,
  overloadedQueue,
  schedulingOutage,
  wrongBox,
];
