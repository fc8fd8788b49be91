import type { LanguagePack } from "../../pack";
import { courtesies } from "./courtesies";
import { frame } from "./frame";
import { hints } from "./hints";
import { machines } from "./machines";
import { manners } from "./manners";
import { moreNobodies } from "./moreNobodies";
import { morePadding } from "./morePadding";
import { moreRecords } from "./moreRecords";
import { moreMoves } from "./moreMoves";
import { moves } from "./moves";
import { otherMoves } from "./otherMoves";
import { rareMoves } from "./rareMoves";
import { nobodies } from "./nobodies";
import { numbers } from "./numbers";
import { otherRecords } from "./otherRecords";
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

/** Everything the writer knows of Japanese. */
export const japanese: LanguagePack = {
  language: "ja",
  packs: [
    otherRecords,
    records,
    moreRecords,
    padding,
    morePadding,
    nobodies,
    moreNobodies,
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
  ],
  turns: [],
  words,
  moves: [...moreMoves, ...otherMoves, ...rareMoves, ...moves],
  hints,
  frame,
  specials,
  notes,
  things,
  untouchable: [
    "パスワード|認証コード|確認コード|セキュリティコード|二段階認証",
    "利用規約|プライバシーポリシー|督促|法的",
  ],
  unspaced: true,
};
