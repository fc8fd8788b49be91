import { rewriteMessage } from "#domain/wording/rewriteMessage";
import type { EvalRow } from "../../evalRow";
import { type Notice, toMessage } from "./notices";
import { percent } from "./percent";

/** W7: the kind of a message told from its text alone, against the kinds that its makers gave it. */
export function actRows(notices: readonly Notice[], failing: (text: string) => void): EvalRow[] {
  const labelled = notices.filter(({ kind_source }) => kind_source === "source");
  const pairs = labelled.map((notice) => {
    const { act } = rewriteMessage(toMessage(notice));
    if (act !== notice.kind)
      failing(`W7 ${notice.id}: ${notice.kind}, said ${act}: ${notice.subject ?? ""}`);
    return { kind: notice.kind, act };
  });
  const kinds = [...new Set(pairs.map(({ kind }) => kind))];
  const scores = kinds.map((kind) => {
    const right = pairs.filter((pair) => pair.kind === kind && pair.act === kind).length;
    const said = pairs.filter(({ act }) => act === kind).length;
    const is = pairs.filter((pair) => pair.kind === kind).length;
    return (2 * right) / (said + is);
  });
  const accuracy = pairs.filter(({ kind, act }) => kind === act).length / pairs.length;
  const macro = scores.reduce((sum, one) => sum + one, 0) / scores.length;
  return [
    {
      goal: "W7",
      what: "act: accuracy",
      figure: percent(accuracy),
      aim: "≥ 88 %",
      beside: "keywords 36 %",
    },
    {
      goal: "W7",
      what: "act: macro-F1",
      figure: percent(macro),
      aim: "≥ 85 %",
      beside: "keywords 55 %",
    },
  ];
}
