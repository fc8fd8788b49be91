import { InferenceSession, Tensor } from "onnxruntime-node";
import { buildNetwork } from "./buildNetwork";
import type { Embedder } from "./embedder";
import { readWeights } from "./readWeights";
import { makeTokenizer } from "./tokenize";

const DIMENSIONS = 512;
/** The network knows so many positions; a ticket's first words name its trouble. */
const MOST_TOKENS = 128;
const BATCH = 32;

/**
 * Opens the sentence encoder: English, 512 numbers per text, one thread.
 *
 * Takes about a second, then some 200 MB. Texts of equal length run together.
 */
export async function openEncoder(): Promise<Embedder> {
  const model = await readWeights();
  const tokenize = makeTokenizer(model.pieces);
  const session = await InferenceSession.create(buildNetwork(model), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: "sequential",
  });
  return {
    dimensions: DIMENSIONS,
    async embed(texts) {
      const vectors: (Float32Array | null)[] = texts.map(() => null);
      for (const batch of batches(texts.map((text) => tokenize(text, MOST_TOKENS)))) {
        const rows = await run(session, batch);
        for (const [row, { at }] of batch.entries()) {
          vectors[at] = rows.slice(row * DIMENSIONS, (row + 1) * DIMENSIONS);
        }
      }
      return vectors;
    },
    close: () => session.release(),
  };
}

type Row = { readonly at: number; readonly ids: readonly number[] };

function batches(all: readonly (readonly number[])[]): Row[][] {
  const byLength = new Map<number, Row[]>();
  for (const [at, ids] of all.entries()) {
    if (ids.length === 0) continue;
    const rows = byLength.get(ids.length) ?? [];
    rows.push({ at, ids });
    byLength.set(ids.length, rows);
  }
  return [...byLength.values()].flatMap((rows) =>
    Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, batch) =>
      rows.slice(batch * BATCH, (batch + 1) * BATCH),
    ),
  );
}

async function run(session: InferenceSession, batch: readonly Row[]): Promise<Float32Array> {
  const length = batch[0]?.ids.length ?? 0;
  const ids = BigInt64Array.from(batch.flatMap((row) => row.ids).map(BigInt));
  const { vectors } = await session.run({ ids: new Tensor("int64", ids, [batch.length, length]) });
  const numbers = vectors?.data;
  if (!(numbers instanceof Float32Array)) throw new Error("the sentence encoder gave no vectors");
  return numbers;
}
