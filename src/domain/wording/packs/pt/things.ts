import type { Things } from "../../pack";

/** How Portuguese speaks of the matter that a customer wrote about. */
export const things: Things = {
  message: "sua mensagem",
  matter: "isso",
  about: " sobre “{about}”",
  phrase: "sua {thing}",
  generic: "(?!)",
  owns: "(?!)",
  plain: [],
  again: "",
};
