/** What a color means here; a word or an icon always says it as well. */
export type Mood = "good" | "watch" | "bad" | "calm";

/** The Garden colors of each mood: text, background, border. */
export const MOODS: Readonly<Record<Mood, { fg: string; bg: string; border: string }>> = {
  good: { fg: "var(--fg-success)", bg: "var(--bg-success)", border: "var(--border-success)" },
  watch: { fg: "var(--fg-warning)", bg: "var(--bg-warning)", border: "var(--border-warning)" },
  bad: { fg: "var(--fg-danger)", bg: "var(--bg-danger)", border: "var(--border-danger)" },
  calm: { fg: "var(--fg-subtle)", bg: "var(--bg-subtle)", border: "var(--border)" },
};
