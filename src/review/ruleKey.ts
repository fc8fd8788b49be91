const RULES = [
  "C1",
  "C2",
  "C3",
  "C4",
  "C5",
  "C6",
  "C7",
  "C8",
  "C9",
  "C10",
  "C11",
  "C12",
  "C13",
  "C14",
  "C15",
  "C16",
] as const;

/** The text key of a condition's name, by the number that its id begins with. */
export const ruleKey = (ruleId: string) => {
  const number = ruleId.split("-")[0];
  return `review.rules.${RULES.find((rule) => rule === number) ?? "other"}` as const;
};
