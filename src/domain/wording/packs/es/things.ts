import type { Things } from "../../pack";

/** How Spanish speaks of the matter that a customer wrote about. */
export const things: Things = {
  message: "su mensaje",
  matter: "esto",
  about: " sobre «{about}»",
  phrase: "su {thing}",
  generic: "(?!)",
  owns: "(?!)",
  plain: [],
  again: "",
};
