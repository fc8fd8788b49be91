import type { Things } from "../../pack";

/** How German speaks of the matter that a customer wrote about. */
export const things: Things = {
  message: "Ihre Nachricht",
  matter: "das",
  about: " zu „{about}“",
  phrase: "Ihre {thing}",
  generic: "(?!)",
  owns: "(?!)",
  plain: [],
  again: "",
};
