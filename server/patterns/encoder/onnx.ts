/** The element types of ONNX that the encoder needs, by their number in the format. */
const TYPES = { float: 1, uint8: 2, int8: 3, int32: 6, int64: 7 } as const;

export type Tensor = {
  readonly name: string;
  readonly type: keyof typeof TYPES;
  readonly dims: readonly number[];
  /** Little-endian elements. */
  readonly bytes: Uint8Array;
};

export type Attribute = number | { readonly float: number } | readonly number[];

export type OnnxNode = {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, Attribute>>;
};

export type OnnxGraph = {
  readonly nodes: readonly OnnxNode[];
  readonly weights: readonly Tensor[];
  /** Ports with named dimensions, such as `["batch", "tokens"]`. */
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
};

type Port = {
  readonly name: string;
  readonly type: keyof typeof TYPES;
  readonly dims: readonly (string | number)[];
};

/**
 * Writes a network as an ONNX model file (IR 8, operator set 17).
 *
 * @returns The bytes of a `ModelProto`.
 * @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */
export function writeOnnx(graph: OnnxGraph): Uint8Array {
  const body = Buffer.concat([
    ...graph.nodes.map((node) => message(1, nodeBody(node))),
    text(2, "encoder"),
    ...graph.weights.map((tensor) => message(5, tensorBody(tensor))),
    ...graph.inputs.map((port) => message(11, portBody(port))),
    ...graph.outputs.map((port) => message(12, portBody(port))),
  ]);
  const operators = Buffer.concat([text(1, ""), integer(2, 17)]);
  return Buffer.concat([integer(1, 8), message(7, body), message(8, operators)]);
}

const nodeBody = (node: OnnxNode): Buffer =>
  Buffer.concat([
    ...node.inputs.map((name) => text(1, name)),
    ...node.outputs.map((name) => text(2, name)),
    text(4, node.op),
    ...Object.entries(node.attributes ?? {}).map(([name, value]) =>
      message(5, Buffer.concat([text(1, name), attributeBody(value)])),
    ),
  ]);

function attributeBody(value: Attribute): Buffer {
  if (typeof value === "number") return Buffer.concat([integer(3, value), integer(20, 2)]);
  if ("float" in value) return Buffer.concat([float(2, value.float), integer(20, 1)]);
  return Buffer.concat([...value.map((each) => integer(8, each)), integer(20, 7)]);
}

const tensorBody = (tensor: Tensor): Buffer =>
  Buffer.concat([
    ...tensor.dims.map((dim) => integer(1, dim)),
    integer(2, TYPES[tensor.type]),
    text(8, tensor.name),
    message(9, tensor.bytes),
  ]);

function portBody({ name, type, dims }: Port): Buffer {
  const shape = dims.map((dim) =>
    message(1, typeof dim === "number" ? integer(1, dim) : text(2, dim)),
  );
  const tensorType = Buffer.concat([integer(1, TYPES[type]), message(2, Buffer.concat(shape))]);
  return Buffer.concat([text(1, name), message(2, message(1, tensorType))]);
}

/** Protocol-buffer fields: a varint key (number << 3 | wire type), then the value. */
const message = (field: number, body: Uint8Array): Buffer =>
  Buffer.concat([varint((field << 3) | 2), varint(body.length), body]);

const text = (field: number, value: string): Buffer => message(field, Buffer.from(value, "utf8"));

const integer = (field: number, value: number): Buffer =>
  Buffer.concat([varint(field << 3), varint(value)]);

function float(field: number, value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return Buffer.concat([varint((field << 3) | 5), bytes]);
}

/** Negative numbers take ten bytes in two's complement, as the format says. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  bytes.push(Number(rest));
  return Buffer.from(bytes);
}
