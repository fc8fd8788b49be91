import texts from "../../translations/en.json";

/** Texts that every location needs. Naming them one by one keeps the others out of the bundle. */
export const sharedTexts = {
  start: texts.start,
  ui: texts.ui,
  problems: texts.problems,
  time: texts.time,
  diff: texts.diff,
  findings: texts.findings,
  wording: texts.wording,
};
