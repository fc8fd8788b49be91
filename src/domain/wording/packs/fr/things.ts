import type { Things } from "../../pack";

/** How French speaks of the matter that a customer wrote about. */
export const things: Things = {
  message: "votre message",
  matter: "cela",
  about: " au sujet de « {about} »",
  phrase: "votre {thing}",
  generic: "(?!)",
  owns: "(?!)",
  plain: [],
  again: "",
};
