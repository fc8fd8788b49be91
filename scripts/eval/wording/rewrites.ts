import { gradeOf } from "#domain/language/gradeOf";
import type { Rewrite, RewriteContext } from "#domain/wording/message";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import { readView } from "#domain/wording/view/readView";
import type { EvalRow } from "../../evalRow";
import { changedWords } from "./changedWords";
import { lostFacts, lostTags, simplified } from "./facts";
import { isMacro, type Notice, toMessage, visible } from "./notices";
import { percent } from "./percent";
import { seedTerms } from "./seedTerms";

/** What is known of a customer and their person, where a measure needs it. */
export const CONTEXT: RewriteContext = {
  customer: { firstName: "Amara" },
  owner: { name: "Selaine Ray", firstName: "Selaine" },
  nextUpdateAt: "2026-11-26T15:00:00Z",
  timeZone: "Europe/London",
  now: "2026-11-23T09:00:00Z",
};

type Written = { readonly notice: Notice; readonly bare: Rewrite; readonly full: Rewrite };

/** W2 to W5, W8 and W9: what rewrites keep, still say, add and how they read. */
export async function rewriteRows(
  notices: readonly Notice[],
  failing: (text: string) => void,
): Promise<EvalRow[]> {
  const all = notices.map((notice) => ({
    notice,
    bare: rewriteMessage(toMessage(notice)),
    full: rewriteMessage(toMessage(notice, { context: CONTEXT })),
  }));
  const open = all.filter(({ bare }) => !isLocked(bare));
  const peers = await Promise.all(notices.map(({ body }) => simplified(body)));
  return [
    ...keptRows(all, peers, failing),
    ...termRows(open, peers, failing),
    ...personRows(
      open.filter(({ notice }) => !isMacro(notice)),
      failing,
    ),
    ...gradeRows(all),
    ...macroRows(
      all.filter(({ notice }) => isMacro(notice)),
      all,
    ),
  ];
}

const isLocked = ({ problems }: Rewrite): boolean =>
  problems.some(({ type }) => type === "untouchable");

function keptRows(
  all: readonly Written[],
  peers: readonly string[],
  failing: (text: string) => void,
): EvalRow[] {
  const keeps = (what: string, lost: typeof lostFacts) =>
    share(all, ({ notice, bare, full }) => {
      const gone = [bare, full].flatMap(({ body }) => lost(notice.body, body, notice.format));
      if (gone.length > 0) failing(`${what} ${notice.id}: ${gone.join(" · ").slice(0, 200)}`);
      return gone.length === 0;
    });
  const peer = share(
    all,
    ({ notice }, at) => lostFacts(notice.body, peers[at] ?? "", notice.format).length === 0,
  );
  return [
    {
      goal: "W2",
      what: "messages with every fact",
      figure: percent(keeps("W2", lostFacts)),
      aim: "100 %",
      beside: `retext-simplify ${percent(peer)}`,
    },
    {
      goal: "W9",
      what: "messages with every tag in order",
      figure: percent(keeps("W9", lostTags)),
      aim: "100 %",
    },
  ];
}

function termRows(
  open: readonly Written[],
  peers: readonly string[],
  failing: (text: string) => void,
): EvalRow[] {
  return [
    { name: "serious", terms: seedTerms("en", ["high"]), aim: "≤ 2 %" },
    { name: "serious or medium", terms: seedTerms("en", ["high", "medium"]), aim: "≤ 10 %" },
  ].map(({ name, terms, aim }) => {
    const after = share(open, ({ notice, bare }) => {
      const found = terms.exec(visible(bare.body, notice.format))?.[0];
      if (found !== undefined) failing(`W3 ${name} ${notice.id}: ${found}`);
      return found !== undefined;
    });
    const raw = share(open, ({ notice }) => terms.test(visible(notice.body, notice.format)));
    const peer = share(open, ({ notice }, at) =>
      terms.test(visible(peers[at] ?? "", notice.format)),
    );
    return {
      goal: "W3",
      what: `messages with ${name} terms`,
      figure: percent(after),
      aim,
      beside: `raw ${percent(raw)}, retext-simplify ${percent(peer)}`,
    };
  });
}

const NAME_PLACEHOLDER = /(?:hi|hello|dear|hey)?[^\p{L}]{0,9}[%{$#[][^\n]{2,80}[,:!]/iu;

function personRows(open: readonly Written[], failing: (text: string) => void): EvalRow[] {
  const complete = share(open, ({ notice, full }) => {
    const said = visible(full.body, notice.format);
    const head = full.body
      .replace(/<[^>]+>/g, " ")
      .trim()
      .slice(0, 600);
    const misses = [
      head.includes("Amara") || NAME_PLACEHOLDER.test(head) ? "" : "greeting",
      /\bI\b/.test(said) ? "" : "I",
      full.body.includes("Thursday") ? "" : "time",
      full.body.includes("Selaine") ? "" : "name",
    ].filter((miss) => miss !== "");
    if (misses.length > 0) failing(`W4 ${notice.id}: no ${misses.join(", ")}`);
    return misses.length === 0;
  });
  const invented = open.filter(({ bare }) => /Amara|Selaine|Thursday 26/.test(bare.body)).length;
  return [
    {
      goal: "W4",
      what: "greeting, I, time and name, with context",
      figure: percent(complete),
      aim: "≥ 98 %",
    },
    { goal: "W4", what: "names or times without context", figure: String(invented), aim: "0" },
  ];
}

function gradeRows(all: readonly Written[]): EvalRow[] {
  const before = all.map(({ bare }) => bare.grade.before).sort((one, other) => one - other);
  const after = all
    .map(({ notice, bare }) => gradeOf(readView(bare.body, notice.format, false).masked))
    .sort((one, other) => one - other);
  const middle = (grades: readonly number[]) => String(grades[Math.floor(grades.length / 2)] ?? 0);
  const easy = (grades: readonly number[]) => percent(share(grades, (grade) => grade <= 8));
  return [
    {
      goal: "W5",
      what: "grade: median",
      figure: middle(after),
      aim: "≤ 6",
      beside: `raw ${middle(before)}`,
    },
    {
      goal: "W5",
      what: "grade: share up to 8",
      figure: easy(after),
      aim: "≥ 90 %",
      beside: `raw ${easy(before)}`,
    },
  ];
}

function macroRows(macros: readonly Written[], all: readonly Written[]): EvalRow[] {
  const counts = macros.map(({ notice, bare }) => changedWords(notice.body, bare.body));
  const changed = counts.reduce((sum, one) => sum + one.changed, 0);
  const words = counts.reduce((sum, one) => sum + one.words, 0);
  const stable = share(all, ({ notice, bare, full }) => {
    const again = rewriteMessage(
      toMessage(notice, { body: bare.body, subject: bare.subject ?? "" }),
    );
    const fullAgain = rewriteMessage(
      toMessage(notice, { body: full.body, subject: full.subject ?? "", context: CONTEXT }),
    );
    return again.body === bare.body && fullAgain.body === full.body;
  });
  return [
    {
      goal: "W8",
      what: "good human macros: words changed",
      figure: percent(changed / Math.max(1, words)),
      aim: "≤ 8 %",
    },
    { goal: "W8", what: "rewriting twice equals once", figure: percent(stable), aim: "100 %" },
  ];
}

function share<Item>(items: readonly Item[], is: (item: Item, at: number) => boolean): number {
  return items.filter(is).length / Math.max(1, items.length);
}
