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

/** Everything the writer knows of Spanish. */
export const spanish: LanguagePack = {
  language: "es",
  packs: [terms, processes, systems, services, people, manners, formalities],
  turns: [],
  words,
  moves,
  hints,
  frame,
  untouchable: [
    "contraseña|código de (?:verificación|seguridad|confirmación)|dos factores",
    "términos y condiciones|política de privacidad|aviso legal|cobro judicial",
  ],
};
