import type { Embedder } from "../../../server/patterns/encoder/embedder";
import { groupAtOnce } from "../../../server/patterns/groupAtOnce";
import { groupInOrder } from "../../../server/patterns/groupInOrder";
import { makeFastIndex } from "../../../server/patterns/makeFastIndex";
import type { LabeledSet } from "./readSet";
import { type Scores, scoresOf } from "./scores";

/** Groups a set as `unticket group` does, and says how well its labels were met. */
export async function groupSet(
  { texts, labels }: LabeledSet,
  embedder: Embedder,
  way: "batch" | "online",
): Promise<Scores> {
  const tickets = texts.map((description) => ({ description }));
  const run = way === "batch" ? groupAtOnce : groupInOrder;
  const issues: (string | null)[] = [];
  for await (const { issue } of run(inOrder(tickets), { embedder, makeIndex: makeFastIndex })) {
    issues.push(issue);
  }
  return scoresOf(labels, issues);
}

// eslint-disable-next-line @typescript-eslint/require-await -- tickets come as a stream
async function* inOrder<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values;
}
