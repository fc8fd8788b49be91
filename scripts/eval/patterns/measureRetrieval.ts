import { fitSpace } from "#domain/patterns/fitSpace";
import { makeRanker, viewClosely } from "#domain/patterns/makeRanker";
import { usualTexts } from "#domain/patterns/usualTexts";
import type { Embedder } from "../../../server/patterns/encoder/embedder";
import { measureTickets } from "../../../server/patterns/measureTickets";
import { makeBm25 } from "./makeBm25";
import type { LabeledSet } from "./readSet";

type Retrieval = { readonly hit: number; readonly map: number };

/**
 * Looks for the earlier duplicates of each report that has some.
 *
 * @returns hit@10 and mean average precision, ours and of BM25 over words.
 */
export async function measureRetrieval(
  { texts, labels }: LabeledSet,
  embedder: Embedder,
): Promise<{ ours: Retrieval; words: Retrieval }> {
  const tickets = texts.map((description) => ({ description }));
  const usual = await measureTickets(
    usualTexts.map((description) => ({ description })),
    embedder,
  );
  const measures = await measureTickets(tickets, embedder);
  const space = fitSpace(measures, usual, embedder.dimensions);
  const bm25 = makeBm25(texts);
  const asked = labels.flatMap((label, at) => (labels.indexOf(label) < at && at > 2 ? [at] : []));
  const ranker = makeRanker();
  const rankings = measures.map((each, at) => {
    const view = viewClosely(space, each);
    const ranking = asked.includes(at) ? ranker.rank(view) : [];
    ranker.add(view);
    return ranking;
  });
  const judge = (rank: (at: number) => readonly number[]): Retrieval => {
    const judged = asked.map((at) => judgeRanking(rank(at), labels, labels[at] ?? ""));
    return {
      hit: judged.filter(({ first }) => first < 10).length / judged.length,
      map: judged.reduce((sum, { precision }) => sum + precision, 0) / judged.length,
    };
  };
  return {
    ours: judge((at) => rankings[at] ?? []),
    words: judge((at) => bm25(at)),
  };
}

function judgeRanking(ranking: readonly number[], labels: readonly string[], label: string) {
  let [found, sum, first] = [0, 0, Infinity];
  for (const [rank, at] of ranking.entries()) {
    if (labels[at] !== label) continue;
    found += 1;
    sum += found / (rank + 1);
    first = Math.min(first, rank);
  }
  return { first, precision: found === 0 ? 0 : sum / found };
}
