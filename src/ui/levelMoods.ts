import type { FlagLevel } from "#domain/ownership/judgement";
import type { Mood } from "./moods";

/** How each level of a flag looks. */
export const LEVEL_MOODS: Readonly<Record<FlagLevel, Mood>> = {
  note: "calm",
  amber: "watch",
  red: "bad",
};
