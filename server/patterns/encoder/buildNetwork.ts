import { dense, type Draft, int64s, keep, node } from "./draft";
import { writeOnnx } from "./onnx";
import type { SentenceModel } from "./readWeights";

const WIDTH = 512;
const HEADS = 4;
const LAYERS = [0, 1] as const;

/**
 * Rebuilds the sentence encoder as an ONNX network with 8-bit weights.
 *
 * Two transformer layers over word pieces with sine positions, their mean,
 * one tanh layer, length 1. Input `ids`: int64 [batch, tokens], texts of equal
 * length, so that no padding is needed. Output `vectors`: float [batch, 512].
 * Matrices are quantized per column, inputs while running: an eighth of the
 * time and a quarter of the size of the original.
 */
export function buildNetwork(model: SentenceModel): Uint8Array {
  const draft: Draft = { nodes: [], weights: [], model };
  let state = addPositions(draft, lookUp(draft));
  for (const layer of LAYERS) state = addLayer(draft, state, layer);
  const mean = node(draft, "ReduceMean", [state], { axes: [1], keepdims: 0 });
  const hidden = dense(draft, mean, "hidden_layers/tanh_layer_0/weights", "tanh_layer_0/bias");
  const vectors = node(draft, "LpNormalization", [node(draft, "Tanh", [hidden])], {
    axis: -1,
    p: 2,
  });
  draft.nodes.push({ op: "Identity", inputs: [vectors], outputs: ["vectors"] });
  return writeOnnx({
    nodes: draft.nodes,
    weights: draft.weights,
    inputs: [{ name: "ids", type: "int64", dims: ["batch", "tokens"] }],
    outputs: [{ name: "vectors", type: "float", dims: ["batch", WIDTH] }],
  });
}

/** The vector of each word piece: an 8-bit table with a scale per row. */
function lookUp(draft: Draft): string {
  const { values, dims } = draft.model.weight("module/Embeddings_en");
  const [rows = 0, width = 0] = dims;
  const table = new Int8Array(rows * width);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const scale = largest(values.subarray(row * width, (row + 1) * width)) / 127 || 1;
    scales[row] = scale;
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      table[at] = Math.round((values[at] ?? 0) / scale);
    }
  }
  const pieces = node(draft, "Gather", [keep(draft, "int8", dims, table), "ids"], { axis: 0 });
  const size = node(draft, "Gather", [keep(draft, "float", [rows, 1], scales), "ids"], { axis: 0 });
  return node(draft, "Mul", [node(draft, "Cast", [pieces], { to: 1 }), size]);
}

/** The original adds the positions to a copy and both together: twice the piece, once its place. */
function addPositions(draft: Draft, pieces: string): string {
  const { values } = draft.model.weight("AddTimingSignal/TimingSignal/ExpandDims_1");
  const tokens = 128;
  const signal = new Float32Array(tokens * values.length * 2);
  for (let at = 0; at < tokens; at += 1) {
    for (const [index, rate] of values.entries()) {
      const row = at * values.length * 2;
      signal[row + index] = Math.sin(at * rate);
      signal[row + values.length + index] = Math.cos(at * rate);
    }
  }
  const all = keep(draft, "float", [tokens, values.length * 2], signal);
  const shape = node(draft, "Shape", ["ids"]);
  const length = node(draft, "Slice", [shape, int64s(draft, [1]), int64s(draft, [2])]);
  const places = node(draft, "Slice", [all, int64s(draft, [0]), length, int64s(draft, [0])]);
  return node(draft, "Add", [node(draft, "Add", [pieces, pieces]), places]);
}

function addLayer(draft: Draft, state: string, layer: number): string {
  const path = `Encode/Layer_${layer}/TransformerLayer`;
  const carried =
    layer === 0
      ? dense(
          draft,
          state,
          `${path}/dense/kernel/ConcatPartitions/concat`,
          `${path}/dense/bias/ConcatPartitions/concat`,
        )
      : state;
  const heard = attend(draft, norm(draft, state, `${path}/layer_prepostprocess`), layer);
  const sum = node(draft, "Add", [heard, carried]);
  const calm = norm(draft, sum, `${path}/FFN/layer_prepostprocess`);
  const stack = `TransformerStack/Layer_${layer}/TransformerLayer/FFN`;
  const wide = dense(
    draft,
    calm,
    `${stack}/conv1/Tensordot/Reshape_1`,
    `${path}/FFN/conv1/bias/ConcatPartitions/concat`,
  );
  const narrow = dense(
    draft,
    node(draft, "Relu", [wide]),
    `${stack}/conv2/Tensordot/Reshape_1`,
    `${path}/FFN/conv2/bias/ConcatPartitions/concat`,
  );
  return node(draft, "Add", [narrow, sum]);
}

/** Scaled dot-product attention with four heads; the scale is the original's own weight. */
function attend(draft: Draft, state: string, layer: number): string {
  const path = `Encode/Layer_${layer}/TransformerLayer/MultiheadAttention`;
  const bias = (part: string) => `${path}/${part}/bias/ConcatPartitions/concat`;
  const all = dense(
    draft,
    state,
    `${path}/qkv_transform_single/kernel/part_0`,
    bias("qkv_transform_single"),
  );
  const width = (draft.model.weight(bias("qkv_transform_single")).dims[0] ?? 0) / 3;
  const split = ["query", "key", "value"].map((part) => `${part}${layer}`);
  draft.nodes.push({
    op: "Split",
    inputs: [all, int64s(draft, [width, width, width])],
    outputs: split,
    attributes: { axis: -1 },
  });
  const shape = int64s(draft, [0, 0, HEADS, width / HEADS]);
  const heads = (part: string, perm: readonly number[]) =>
    node(draft, "Transpose", [node(draft, "Reshape", [part, shape])], { perm });
  const [query = "", key = "", value = ""] = split;
  const { values: scale } = draft.model.weight(
    `TransformerStack/Layer_${layer}/TransformerLayer/MultiheadAttention/mul/y`,
  );
  const scaled = node(draft, "Mul", [heads(query, [0, 2, 1, 3]), keep(draft, "float", [], scale)]);
  const weights = node(
    draft,
    "Softmax",
    [node(draft, "MatMul", [scaled, heads(key, [0, 2, 3, 1])])],
    { axis: -1 },
  );
  const mixed = node(draft, "MatMul", [weights, heads(value, [0, 2, 1, 3])]);
  const joined = node(draft, "Reshape", [
    node(draft, "Transpose", [mixed], { perm: [0, 2, 1, 3] }),
    int64s(draft, [0, 0, width]),
  ]);
  return dense(
    draft,
    joined,
    `${path}/output_transform_single/kernel/part_0`,
    bias("output_transform_single"),
  );
}

function norm(draft: Draft, state: string, path: string): string {
  const [scale, bias] = ["scale", "bias"].map((part) => {
    const { values, dims } = draft.model.weight(
      `${path}/layer_norm/layer_norm_${part}/ConcatPartitions/concat`,
    );
    return keep(draft, "float", dims, values);
  });
  return node(draft, "LayerNormalization", [state, scale ?? "", bias ?? ""], {
    axis: -1,
    epsilon: { float: 1e-6 },
  });
}

const largest = (values: Float32Array): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
