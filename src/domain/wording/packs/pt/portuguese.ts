import type { LanguagePack } from "../../pack";
import { formalities } from "./formalities";
import { frame } from "./frame";
import { hints } from "./hints";
import { manners } from "./manners";
import { moves } from "./moves";
import { people } from "./people";
import { processes } from "./processes";
import { systems } from "./systems";
import { terms } from "./terms";
import { words } from "./words";

/** Everything the writer knows of Portuguese. */
export const portuguese: LanguagePack = {
  language: "pt",
  packs: [terms, processes, systems, people, manners, formalities],
  turns: [],
  words,
  moves,
  hints,
  frame,
  untouchable: [
    "senha|palavra-passe|código de (?:verificação|segurança|confirmação)|dois fatores",
    "termos de (?:uso|serviço)|política de privacidade|cobrança judicial|notificação extrajudicial",
  ],
};
