import { createInterface } from "node:readline";
import type { InputLine } from "./command";

/**
 * Reads JSON values, one a line; blank lines are passed over.
 *
 * @param source - A stream of UTF-8 text.
 * @param reject - Told of each line that is not JSON, with its number and why.
 */
export async function* readLines(
  source: NodeJS.ReadableStream,
  reject: (lineNumber: number, reason: string) => void,
): AsyncGenerator<InputLine> {
  let number = 0;
  for await (const line of createInterface({ input: source, crlfDelay: Infinity })) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, "") : line;
    if (text.trim() === "") continue;
    const parsed = parseLine(text);
    if ("value" in parsed) yield { number, value: parsed.value };
    else reject(number, parsed.reason);
  }
}

function parseLine(text: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { reason: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
