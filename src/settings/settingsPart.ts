import type { Settings } from "#contract/settings";

/** What every part of the settings gets. */
export type SettingsPart = {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  /** Says that a field holds what cannot be saved, or does so no longer. */
  readonly onFault: (field: string, isFaulty: boolean) => void;
};

/** Changes how hand-overs are judged, and nothing else. */
export const withOwnership = (
  settings: Settings,
  change: Partial<Settings["ownership"]>,
): Settings => ({ ...settings, ownership: { ...settings.ownership, ...change } });
