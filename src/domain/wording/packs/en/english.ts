import type { LanguagePack } from "../../pack";
import { englishFrame } from "./frame";
import { englishHints } from "./hints";
import { englishMoves } from "./moves/list";
import { passives } from "./passives";
import { englishRules } from "./rules";
import { notes } from "./notes";
import { specials } from "./specials";
import { englishSplits } from "./splits";
import { englishSubjects } from "./subjects";
import { things } from "./things";
import { englishUntouchable } from "./untouchable";
import { englishWords } from "./words";

/** Everything the writer knows of English. */
export const english: LanguagePack = {
  language: "en",
  packs: englishRules,
  turns: [passives],
  words: englishWords,
  moves: englishMoves,
  hints: englishHints,
  frame: englishFrame,
  specials,
  notes,
  things,
  splits: englishSplits,
  subjects: englishSubjects,
  untouchable: englishUntouchable,
};
