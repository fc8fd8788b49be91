import type { LanguagePack } from "../../pack";
import { asides } from "./asides";
import { courtesies } from "./courtesies";
import { formalities } from "./formalities";
import { frame } from "./frame";
import { hints } from "./hints";
import { leftovers } from "./leftovers";
import { lastMoves } from "./lastMoves";
import { machines } from "./machines";
import { manners } from "./manners";
import { moreCourtesies } from "./moreCourtesies";
import { moreNobodies } from "./moreNobodies";
import { morePadding } from "./morePadding";
import { moreRecords } from "./moreRecords";
import { moreMoves } from "./moreMoves";
import { moves } from "./moves";
import { otherMoves } from "./otherMoves";
import { rareMoves } from "./rareMoves";
import { nobodies } from "./nobodies";
import { numbers } from "./numbers";
import { otherPadding } from "./otherPadding";
import { padding } from "./padding";
import { passives } from "./passives";
import { people } from "./people";
import { processes } from "./processes";
import { records } from "./records";
import { services } from "./services";
import { notes } from "./notes";
import { specials } from "./specials";
import { things } from "./things";
import { systems } from "./systems";
import { terms } from "./terms";
import { turns } from "./turns";
import { waits } from "./waits";
import { words } from "./words";

/** Everything the writer knows of German. */
export const german: LanguagePack = {
  language: "de",
  packs: [
    moreNobodies,
    otherPadding,
    moreCourtesies,
    records,
    moreRecords,
    nobodies,
    numbers,
    padding,
    morePadding,
    courtesies,
    machines,
    waits,
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
  moves: [...moreMoves, ...otherMoves, ...rareMoves, ...lastMoves, ...moves, ...asides],
  hints,
  frame,
  specials,
  notes,
  things,
  untouchable: [
    "passwort|kennwort|sicherheitscode|bestätigungscode|zwei-?faktor|verifizierungscode",
    "datenschutzerklärung|allgemeine geschäftsbedingungen|widerrufsrecht|mahnung|inkasso|rechtsanwalt",
  ],
};
