import type { LanguagePack } from "../../pack";
import { asides } from "./asides";
import { courtesies } from "./courtesies";
import { formalities } from "./formalities";
import { frame } from "./frame";
import { hints } from "./hints";
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
import { padding } from "./padding";
import { people } from "./people";
import { processes } from "./processes";
import { records } from "./records";
import { services } from "./services";
import { notes } from "./notes";
import { specials } from "./specials";
import { things } from "./things";
import { systems } from "./systems";
import { terms } from "./terms";
import { waits } from "./waits";
import { words } from "./words";

/** Everything the writer knows of French. */
export const french: LanguagePack = {
  language: "fr",
  packs: [
    moreNobodies,
    moreCourtesies,
    records,
    moreRecords,
    padding,
    morePadding,
    nobodies,
    numbers,
    courtesies,
    machines,
    waits,
    terms,
    processes,
    systems,
    services,
    people,
    manners,
    formalities,
  ],
  turns: [],
  words,
  moves: [...moreMoves, ...otherMoves, ...rareMoves, ...moves, ...asides],
  hints,
  frame,
  specials,
  notes,
  things,
  untouchable: [
    "mot de passe|code de (?:vérification|sécurité|confirmation)|double authentification",
    "conditions générales|politique de confidentialité|mise en demeure|droit de rétractation|recouvrement",
  ],
};
