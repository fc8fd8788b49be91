import type { WordingSettings } from "#contract/settings";

/** What the service says about wording before an admin has decided anything. */
export const noWordingSettings: WordingSettings = {
  tone: "plain",
  tones: [],
  glossary: [],
  holdsOnSave: false,
  model: null,
};
