import { everyLanguage } from "#domain/wording/packs/everyLanguage";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import type { EvalRow } from "../../evalRow";
import { lostFacts, lostTags } from "./facts";
import { type Notice, toMessage, visible } from "./notices";
import { percent } from "./percent";
import { seedTerms } from "./seedTerms";

/** W13: facts, tags and serious terms in the other languages, and edits with the wrong language's rules. */
export function languageRows(
  notices: readonly Notice[],
  failing: (text: string) => void,
): EvalRow[] {
  const rows = ["de", "fr", "es", "pt", "ja"].map((language) => {
    const terms = seedTerms(language, ["high"]);
    const written = notices
      .filter(({ lang }) => lang.startsWith(language))
      .map((notice) => ({ notice, rewrite: rewriteMessage(toMessage(notice), [], everyLanguage) }));
    const open = written.filter(
      ({ rewrite }) => !rewrite.problems.some(({ type }) => type === "untouchable"),
    );
    const before = open.filter(({ notice }) =>
      terms.test(visible(notice.body, notice.format)),
    ).length;
    const after = open.filter(({ notice, rewrite }) =>
      terms.test(visible(rewrite.body, notice.format)),
    );
    for (const { notice } of after) failing(`W13 ${language} ${notice.id}: still a serious term`);
    const kept = written.filter(
      ({ notice, rewrite }) =>
        [
          ...lostFacts(notice.body, rewrite.body, notice.format),
          ...lostTags(notice.body, rewrite.body, notice.format),
        ].length === 0,
    ).length;
    return {
      goal: "W13",
      what: `${language}: messages with serious terms`,
      figure: `${after.length} of ${before}; facts and tags ${percent(kept / written.length)}`,
      aim: "−80 %; 100 %",
    };
  });
  return [...rows, wrongRow(notices, failing)];
}

function wrongRow(notices: readonly Notice[], failing: (text: string) => void): EvalRow {
  const wrong = notices.filter((notice) => {
    const { body, lang } = rewriteMessage(
      { format: notice.format, body: notice.body },
      [],
      everyLanguage,
    );
    const isWrong = body !== notice.body && !notice.lang.startsWith(lang);
    if (isWrong) failing(`W13 ${notice.id}: ${notice.lang} edited as ${lang}`);
    return isWrong;
  });
  return {
    goal: "W13",
    what: "edited in another language than labelled",
    figure: String(wrong.length),
    aim: "0",
  };
}
