import type { LanguagePack } from "../../pack";
import { formalities } from "./formalities";
import { frame } from "./frame";
import { hints } from "./hints";
import { leftovers } from "./leftovers";
import { manners } from "./manners";
import { moves } from "./moves";
import { passives } from "./passives";
import { people } from "./people";
import { processes } from "./processes";
import { services } from "./services";
import { systems } from "./systems";
import { terms } from "./terms";
import { turns } from "./turns";
import { words } from "./words";

/** Everything the writer knows of German. */
export const german: LanguagePack = {
  language: "de",
  packs: [
    terms,
    processes,
    systems,
    services,
    leftovers,
    people,
    passives,
    manners,
    formalities,
    turns,
  ],
  turns: [],
  words,
  moves,
  hints,
  frame,
  untouchable: [
    "passwort|kennwort|sicherheitscode|bestätigungscode|zwei-?faktor|verifizierungscode",
    "datenschutzerklärung|allgemeine geschäftsbedingungen|widerrufsrecht|mahnung|inkasso|rechtsanwalt",
  ],
};
