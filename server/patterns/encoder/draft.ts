import type { Attribute, OnnxNode, Tensor } from "./onnx";
import type { SentenceModel } from "./readWeights";

/** What a network is made of so far; every part adds to it and names its result. */
export type Draft = { nodes: OnnxNode[]; weights: Tensor[]; model: SentenceModel };

/** `state × kernel + bias` in 8-bit integers: one scale for the input, one per column of the kernel. */
export function dense(draft: Draft, state: string, kernelName: string, biasName: string): string {
  const { values, dims } = draft.model.weight(kernelName);
  const [rows = 0, columns = 0] = dims.slice(-2);
  const scales = new Float32Array(columns);
  for (const [at, value] of values.entries()) {
    const column = at % columns;
    scales[column] = Math.max(scales[column] ?? 0, Math.abs(value) / 127);
  }
  const kernel = Int8Array.from(values, (value, at) =>
    Math.round(value / (scales[at % columns] || 1)),
  );
  const base = `quantized${draft.nodes.length}`;
  const outputs = [base, `${base}Scale`, `${base}Zero`];
  draft.nodes.push({ op: "DynamicQuantizeLinear", inputs: [state], outputs });
  const product = node(draft, "MatMulInteger", [
    base,
    keep(draft, "int8", [rows, columns], kernel),
    `${base}Zero`,
  ]);
  const scale = node(draft, "Mul", [`${base}Scale`, keep(draft, "float", [columns], scales)]);
  const real = node(draft, "Mul", [node(draft, "Cast", [product], { to: 1 }), scale]);
  const bias = draft.model.weight(biasName);
  return node(draft, "Add", [real, keep(draft, "float", bias.dims, bias.values)]);
}

/** Adds an operation with one result. */
export function node(
  draft: Draft,
  op: string,
  inputs: readonly string[],
  attributes: Readonly<Record<string, Attribute>> = {},
): string {
  const name = `${op}${draft.nodes.length}`;
  draft.nodes.push({ op, inputs, outputs: [name], attributes });
  return name;
}

/** Adds a constant. */
export function keep(
  draft: Draft,
  type: Tensor["type"],
  dims: readonly number[],
  values: Float32Array | Int8Array | BigInt64Array,
): string {
  const name = `weight${draft.weights.length}`;
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  draft.weights.push({ name, type, dims, bytes });
  return name;
}

/** Adds a row of whole numbers, as shapes and axes are given. */
export const int64s = (draft: Draft, values: readonly number[]): string =>
  keep(draft, "int64", [values.length], BigInt64Array.from(values, BigInt));
