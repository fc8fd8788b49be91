import type { Pattern } from "#contract/patterns";

/** An issue that somebody should look at today: it is new, grows fast, or is back. */
export const isNews = (state: Pattern["state"]): boolean =>
  state === "emerging" || state === "back";
