import type { Embedder } from "../../server/patterns/encoder/embedder";
import { openEncoder } from "../../server/patterns/encoder/openEncoder";
import type { EvalRow } from "../evalRow";
import { charactersWithKMeans, wordsWithLeader } from "./patterns/baselines";
import { groupKnown } from "./patterns/groupKnown";
import { groupSet } from "./patterns/groupSet";
import { measureLabels } from "./patterns/measureLabels";
import { measureRetrieval } from "./patterns/measureRetrieval";
import { heldOut, testPart, thinned } from "./patterns/thinned";
import { type LabeledSet, readSet } from "./patterns/readSet";
import { replay } from "./patterns/replay";
import type { Scores } from "./patterns/scores";
import { RESTLESS_WORLD, simulateSpikes, type World } from "./patterns/simulateSpikes";

const GROUPED = ["banking77.csv", "clinc150.csv", "bugdup_firefox.jsonl"] as const;
/** Sets that nothing was ever chosen by. */
const HELD_OUT = ["hwu64.csv", "dstc11_insurance.csv", "bitext_customer_service.csv"] as const;
/** With `--quick`, every n-th text of a set is read, up to so many. */
const QUICK = 800;
const REPLAYED = 3000;
const HELD_OUT_READ = 3000;

/** P1 to P6 and P8 on the public sets, beside the usual peers on the same texts. */
export async function evaluate(): Promise<EvalRow[]> {
  const isQuick = process.argv.includes("--quick");
  const read = (file: string): LabeledSet | null => {
    const set = readSet(file);
    return set !== null && isQuick ? thinned(set, QUICK) : set;
  };
  const embedder = await openEncoder();
  const rows = [
    ...(await measureGrouping(GROUPED.map(read), embedder)),
    ...(await measureGrouping(
      GROUPED.map((file) => heldOut(read(file))),
      embedder,
    )),
    ...(await measureGrouping(
      HELD_OUT.map((file) => fewer(read(file))),
      embedder,
    )),
    ...(await measureStream(read("googlenews_ts.csv"), embedder)),
    ...(await measureDuplicates(read("bugdup_firefox.jsonl"), embedder)),
    ...(await measureDuplicates(heldOut(read("bugdup_firefox.jsonl")), embedder)),
    ...(await measureKnown([read("banking77.csv"), read("stackoverflow20.csv")], embedder)),
    ...measureNames(read("banking77.csv"), read("clinc150.csv")),
    ...measureNames(heldOut(read("banking77.csv")), heldOut(read("clinc150.csv"))),
    measureSpikes(isQuick ? 100 : 600, "simulated"),
    measureSpikes(
      isQuick ? 100 : 600,
      "another simulation, with trends and holidays",
      RESTLESS_WORLD,
    ),
    ...(await measureReplay([read("clinc150.csv"), read("bugdup_firefox.jsonl")], embedder)),
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
    const ours: number[] = [];
    for (const set of here) ours.push((await groupSet(set, embedder, way)).f1);
    const peer = PEERS[way];
    const peers = here.map((set) => peer.group(set).f1);
    rows.push({
      goal: "P1",
      what: `mean B³-F1, ${way} (${here.map(({ name }) => name).join(", ")})`,
      figure: `${figure(mean(ours))} (${ours.map(figure).join(", ")})`,
      aim,
      beside: `${peer.name} ${figure(mean(peers))} (${peers.map(figure).join(", ")})`,
    });
  }
  return rows;
}

const PEERS: Readonly<
  Record<"batch" | "online", { name: string; group: (set: LabeledSet) => Scores }>
> = {
  batch: { name: "char-LSA + k-means, number given", group: charactersWithKMeans },
  online: { name: "TF-IDF leader", group: wordsWithLeader },
};

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

/** P4. Of Banking77 only the test part, as it is published. */
async function measureKnown(
  sets: readonly (LabeledSet | null)[],
  embedder: Embedder,
): Promise<EvalRow[]> {
  const rows: EvalRow[] = [];
  for (const set of sets) {
    if (set === null) return [absent("P4")];
    const part = testPart(set);
    const told = ({ nmi, ari }: Scores) => `${figure(nmi)}, ${figure(ari)}`;
    rows.push({
      goal: "P4",
      what: `number of groups known: NMI, ARI (${set.name})`,
      figure: told(await groupKnown(part, embedder)),
      aim: set.name.startsWith("banking") ? "≥ .753, ≥ .433" : "≥ .720, ≥ .523",
      beside: `char-LSA + k-means ${told(charactersWithKMeans(part))}`,
    });
  }
  return rows;
}

async function measureReplay(
  sets: readonly (LabeledSet | null)[],
  embedder: Embedder,
): Promise<EvalRow[]> {
  const rows: EvalRow[] = [];
  for (const set of sets) {
    if (set === null) return [absent("P8")];
    const { churn, settledChurn, lost, decided } = await replay(thinned(set, REPLAYED), embedder);
    rows.push({
      goal: "P8",
      what: `30 days replayed: tickets whose issue changes a day; in the second half; decisions lost (${set.name})`,
      figure: `${figure(churn)}, ${figure(settledChurn)}, ${lost} of ${decided}`,
      aim: "≤ .01, 0",
    });
  }
  return rows;
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

function measureSpikes(issues: number, how: string, world?: World): EvalRow {
  const { ours, zScore } = simulateSpikes(issues, 4, world);
  return {
    goal: "P6",
    what: `spike of 4× found within 18 h at one false alarm per 50 issue-weeks, ${how}`,
    figure: figure(ours),
    aim: "≥ .90",
    beside: `z-score ${figure(zScore)}`,
  };
}

const fewer = (set: LabeledSet | null): LabeledSet | null =>
  set === null ? null : thinned(set, HELD_OUT_READ);

const absent = (goal: string): EvalRow => ({
  goal,
  what: "the public sets are not on this machine",
  figure: "–",
  aim: "–",
});

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const figure = (value: number): string => value.toFixed(3).replace(/^0/, "");
