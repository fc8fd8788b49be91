import type { Embedder } from "../../server/patterns/encoder/embedder";
import { openEncoder } from "../../server/patterns/encoder/openEncoder";
import type { EvalRow } from "../evalRow";
import { groupSet } from "./patterns/groupSet";
import { measureLabels } from "./patterns/measureLabels";
import { measureRetrieval } from "./patterns/measureRetrieval";
import { type LabeledSet, readSet } from "./patterns/readSet";
import { simulateSpikes } from "./patterns/simulateSpikes";
import { withoutEncoder } from "./patterns/withoutEncoder";

const GROUPED = ["banking77.csv", "clinc150.csv", "bugdup_firefox.jsonl"] as const;
/** With `--quick`, every n-th text of a set is read, up to so many. */
const QUICK = 800;

/** P1, P2, P3, P5 and P6 on the public sets, beside the same without the sentence encoder. */
export async function evaluate(): Promise<EvalRow[]> {
  const isQuick = process.argv.includes("--quick");
  const read = (file: string): LabeledSet | null => {
    const set = readSet(file);
    return set !== null && isQuick ? thinned(set) : set;
  };
  const embedder = await openEncoder();
  const rows = [
    ...(await measureGrouping(GROUPED.map(read), embedder)),
    ...(await measureStream(read("googlenews_ts.csv"), embedder)),
    ...(await measureDuplicates(read("bugdup_firefox.jsonl"), embedder)),
    ...measureNames(read("banking77.csv"), read("clinc150.csv")),
    measureSpikes(isQuick ? 100 : 600),
  ];
  await embedder.close();
  return rows;
}

async function measureGrouping(
  sets: readonly (LabeledSet | null)[],
  embedder: Embedder,
): Promise<EvalRow[]> {
  const here = sets.filter((set) => set !== null);
  if (here.length < sets.length) return [absent("P1")];
  const rows: EvalRow[] = [];
  for (const [way, aim] of [
    ["batch", "≥ .66"],
    ["online", "≥ .60"],
  ] as const) {
    const [ours, plain] = [[] as number[], [] as number[]];
    for (const set of here) {
      ours.push((await groupSet(set, embedder, way)).f1);
      if (way === "batch") plain.push((await groupSet(set, withoutEncoder, way)).f1);
    }
    rows.push({
      goal: "P1",
      what: `mean B³-F1, ${way} (${here.map(({ name }) => name).join(", ")})`,
      figure: `${figure(mean(ours))} (${ours.map(figure).join(", ")})`,
      aim,
      ...(plain.length > 0 && { beside: `spelling alone ${figure(mean(plain))}` }),
    });
  }
  return rows;
}

async function measureStream(set: LabeledSet | null, embedder: Embedder): Promise<EvalRow[]> {
  if (set === null) return [absent("P3")];
  const { nmi, f1 } = await groupSet(set, embedder, "online");
  const what = `stream of news, one pass: NMI, B³-F1 (${set.name})`;
  return [{ goal: "P3", what, figure: `${figure(nmi)}, ${figure(f1)}`, aim: "≥ .91, ≥ .80" }];
}

async function measureDuplicates(set: LabeledSet | null, embedder: Embedder): Promise<EvalRow[]> {
  if (set === null) return [absent("P2")];
  const { ours, words } = await measureRetrieval(set, embedder);
  const told = ({ hit, map }: { hit: number; map: number }) => `${figure(hit)}, ${figure(map)}`;
  return [
    {
      goal: "P2",
      what: `earlier duplicates of long reports: hit@10, MAP (${set.name})`,
      figure: told(ours),
      aim: "≥ .87, ≥ .66",
      beside: `BM25 ${told(words)}`,
    },
  ];
}

function measureNames(...sets: readonly (LabeledSet | null)[]): EvalRow[] {
  return sets.map((set) =>
    set === null
      ? absent("P5")
      : {
          goal: "P5",
          what: `stems of the human name in ours (${set.name})`,
          figure: figure(measureLabels(set)),
          aim: "≥ .80",
        },
  );
}

function measureSpikes(issues: number): EvalRow {
  const { ours, zScore } = simulateSpikes(issues, 4);
  return {
    goal: "P6",
    what: "spike of 4× found within 18 h at one false alarm per 50 issue-weeks, simulated",
    figure: figure(ours),
    aim: "≥ .90",
    beside: `z-score ${figure(zScore)}`,
  };
}

function thinned(set: LabeledSet): LabeledSet {
  const step = Math.max(1, set.texts.length / QUICK);
  const places = Array.from({ length: Math.floor(set.texts.length / step) }, (_, at) =>
    Math.floor(at * step),
  );
  const pick = (values: readonly string[]): string[] => places.map((at) => values[at] ?? "");
  return { ...set, texts: pick(set.texts), labels: pick(set.labels), splits: pick(set.splits) };
}

const absent = (goal: string): EvalRow => ({
  goal,
  what: "the public sets are not on this machine",
  figure: "–",
  aim: "–",
});

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const figure = (value: number): string => value.toFixed(3).replace(/^0/, "");
