import type { Pattern } from "#contract/patterns";
import { isNews } from "./isNews";

/** Issues of one kind, with what they make together. */
export type Theme = {
  readonly theme: string;
  readonly tickets: number;
  readonly growing: number;
  readonly patterns: readonly Pattern[];
};

/** Gathers issues by theme, the largest first. @param other - The name of those without one. */
export function themesOf(patterns: readonly Pattern[], other: string): Theme[] {
  const held = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const theme = pattern.theme ?? other;
    const known = held.get(theme);
    if (known === undefined) held.set(theme, [pattern]);
    else known.push(pattern);
  }
  return [...held]
    .map(([theme, own]) => ({
      theme,
      tickets: own.reduce((sum, { tickets }) => sum + tickets, 0),
      growing: own.filter(({ state }) => isNews(state)).length,
      patterns: own.toSorted((one, another) => another.tickets - one.tickets),
    }))
    .sort((one, another) => another.tickets - one.tickets);
}
