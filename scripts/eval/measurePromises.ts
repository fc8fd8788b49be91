import { businessClock } from "#domain/ownership/calendar/businessClock";
import { fromWallMs } from "#domain/ownership/calendar/zone";
import { findPromise } from "#domain/ownership/promises/findPromise";
import { tradeEnglish, tradeOthers } from "../../test/domain/ownership/promises/tradeSentences";
import { berlinHours } from "../../test/support/ownership/berlinHours";
import type { EvalRow } from "../evalRow";

type Kind = "explicit" | "vague";
const KINDS: readonly Kind[] = ["explicit", "vague"];
const ZONE = "Europe/Berlin";

/** Promises in sentences of our own: those that no grammar was changed for, beside those that some were. */
export function measurePromises(): EvalRow[] {
  const all = [...tradeEnglish, ...tradeOthers];
  const seen = read(all.filter((_, at) => at % 4 < 2));
  const unseen = read(all.filter((_, at) => at % 4 >= 2));
  return [
    {
      goal: "promises",
      what: `F1 of ${KINDS.join(" · ")} promises in ${unseen.length} labelled sentences that no grammar was changed for`,
      figure: KINDS.map((kind) => f1(unseen, kind)).join(" · "),
      aim: ".90 · .75",
      beside: `the other ${seen.length}: ${KINDS.map((kind) => f1(seen, kind)).join(" · ")}`,
    },
    {
      goal: "promises",
      what: "of those found, the right moment",
      figure: `${(100 * share(unseen)).toFixed(1)} %`,
      aim: "98 %",
      beside: `the other half: ${(100 * share(seen)).toFixed(1)} %`,
    },
  ];
}

type Promised = { readonly kind: Kind; readonly dueAt: number } | null;
type Reading = { readonly found: Promised; readonly known: Promised };

function read(sentences: typeof tradeEnglish): Reading[] {
  const clock = businessClock({ ...berlinHours, holidays: ["2026-03-06"] });
  const wall = (text: string) => fromWallMs(Date.parse(`${text.replace(" ", "T")}:00Z`), ZONE);
  const said = wall("2026-03-03 10:00");
  return sentences.map(([text, kind, due]) => ({
    found: findPromise(text, said, clock),
    known: kind === null ? null : { kind, dueAt: wall(due ?? "") },
  }));
}

function f1(readings: readonly Reading[], kind: Kind): string {
  const found = readings.filter((one) => one.found?.kind === kind);
  const known = readings.filter((one) => one.known?.kind === kind);
  const right = found.filter((one) => one.known?.kind === kind);
  return ((2 * right.length) / (found.length + known.length)).toFixed(3);
}

function share(readings: readonly Reading[]): number {
  const both = readings.filter(({ found, known }) => found !== null && known !== null);
  return both.filter(({ found, known }) => found?.dueAt === known?.dueAt).length / both.length;
}
