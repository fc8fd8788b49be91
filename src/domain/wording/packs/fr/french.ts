import type { LanguagePack } from "../../pack";
import { formalities } from "./formalities";
import { frame } from "./frame";
import { hints } from "./hints";
import { manners } from "./manners";
import { moves } from "./moves";
import { people } from "./people";
import { processes } from "./processes";
import { services } from "./services";
import { systems } from "./systems";
import { terms } from "./terms";
import { words } from "./words";

/** Everything the writer knows of French. */
export const french: LanguagePack = {
  language: "fr",
  packs: [terms, processes, systems, services, people, manners, formalities],
  turns: [],
  words,
  moves,
  hints,
  frame,
  untouchable: [
    "mot de passe|code de (?:vérification|sécurité|confirmation)|double authentification",
    "conditions générales|politique de confidentialité|mise en demeure|droit de rétractation|recouvrement",
  ],
};
