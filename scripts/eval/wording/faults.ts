import { findFacts } from "#domain/wording/facts/findFacts";
import type { FactKind } from "#domain/wording/facts/fact";
import type { Format, RewriteContext } from "#domain/wording/message";
import { rewriteMessage } from "#domain/wording/rewriteMessage";
import type { EvalRow } from "../../evalRow";
import { type Fault, openHarper } from "./harper";
import { type Notice, toMessage } from "./notices";
import { percent } from "./percent";

/** Harper takes a tenth of a second for a message: every so many of them are judged. */
const EVERY = 4;

const NAMELESS: ReadonlySet<FactKind> = new Set([
  "placeholder",
  "url",
  "email",
  "code",
  "file",
  "reference",
]);

/** W10: rewrites with a fault of grammar that their source does not have, judged by Harper. */
export async function faultRows(
  notices: readonly Notice[],
  context: RewriteContext,
  failing: (text: string) => void,
): Promise<EvalRow[]> {
  const faultsIn = await openHarper();
  const judged = notices.filter((_, index) => index % EVERY === 0);
  let faulty = 0;
  let written = 0;
  for (const notice of judged) {
    const { body, written: how } = rewriteMessage(toMessage(notice, { context }));
    if (how === "unchanged") continue;
    written += 1;
    const before = await faultsIn(masked(notice.body, notice.format));
    const added = (await faultsIn(masked(body, notice.format))).filter(
      (fault) => !before.some((one) => isSame(one, fault)),
    );
    if (added.length === 0) continue;
    faulty += 1;
    failing(
      `W10 ${notice.id}: ${added.map(({ message, text }) => `${message} (${text})`).join(" · ")}`,
    );
  }
  return [
    {
      goal: "W10",
      what: `rewrites with a new fault of grammar, by Harper, of ${written}`,
      figure: percent(written === 0 ? 0 : faulty / written),
      aim: "≤ 1 %",
    },
  ];
}

const isSame = (one: Fault, other: Fault): boolean =>
  one.message === other.message && one.text.toLowerCase() === other.text.toLowerCase();

/** The words as a reader sees them, with a short name for what only a machine reads. */
function masked(text: string, format: Format): string {
  let words = "";
  let at = 0;
  for (const { kind, start, end, text: fact } of findFacts(text, format)) {
    words += text.slice(at, start) + standIn(kind, fact);
    at = end;
  }
  return words + text.slice(at);
}

function standIn(kind: FactKind, fact: string): string {
  if (kind === "html-tag") return /^<\/?(?:a|b|i|em|strong|span|u|code)\b/i.test(fact) ? "" : "\n";
  if (kind === "control-tag") return "";
  return NAMELESS.has(kind) ? "Alex" : fact;
}
