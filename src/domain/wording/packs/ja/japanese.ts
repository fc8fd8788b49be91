import type { LanguagePack } from "../../pack";
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

/** Everything the writer knows of Japanese. */
export const japanese: LanguagePack = {
  language: "ja",
  packs: [terms, processes, systems, services, people, manners],
  turns: [],
  words,
  moves,
  hints,
  frame,
  untouchable: [
    "パスワード|認証コード|確認コード|セキュリティコード|二段階認証",
    "利用規約|プライバシーポリシー|督促|法的",
  ],
  unspaced: true,
};
