import type { Things } from "../../pack";

/** How Japanese speaks of the matter that a customer wrote about. */
export const things: Things = {
  message: "お問い合わせ",
  matter: "この件",
  about: "（「{about}」の件）",
  phrase: "{thing}",
  generic: "(?!)",
  owns: "(?!)",
  plain: [],
  again: "",
};
