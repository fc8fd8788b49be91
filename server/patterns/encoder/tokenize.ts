/** A node of the trie of word pieces: children by UTF-16 unit, and the piece that ends here. */
type Branch = { readonly children: Map<number, Branch>; id: number; score: number };

export type Tokenizer = (text: string, most: number) => number[];

/** Ids below this one are marks of the format, never found in text. */
const FIRST_PIECE = 6;
/** What an unknown character costs: worse than any piece, so that pieces win. */
const UNKNOWN_SCORE = -25;

/**
 * Makes a SentencePiece unigram tokenizer.
 *
 * The returned function splits a text into the most probable row of pieces
 * (Viterbi) and answers at most `most` ids, the text's first. Unknown
 * characters have no id and are left out. Only as much of the text is read as
 * `most` pieces can cover.
 *
 * @param pieces - Pieces with log probabilities, by id; the first six are marks.
 * @see https://arxiv.org/abs/1804.10959
 */
export function makeTokenizer(pieces: readonly (readonly [string, number])[]): Tokenizer {
  const root: Branch = { children: new Map(), id: -1, score: 0 };
  let longest = 1;
  for (const [id, [piece, score]] of pieces.entries()) {
    if (id < FIRST_PIECE) continue;
    longest = Math.max(longest, piece.length);
    plant(root, piece, id, score);
  }
  return (text, most) => {
    const room = most * longest;
    const plain = text.slice(0, room).normalize("NFKC").trim().replace(/\s+/g, "▁");
    return plain === "" ? [] : bestPath(root, `▁${plain}`).slice(0, most);
  };
}

function plant(root: Branch, piece: string, id: number, score: number): void {
  let branch = root;
  for (let at = 0; at < piece.length; at += 1) {
    const unit = piece.charCodeAt(at);
    let next = branch.children.get(unit);
    if (next === undefined) {
      next = { children: new Map(), id: -1, score: 0 };
      branch.children.set(unit, next);
    }
    branch = next;
  }
  branch.id = id;
  branch.score = score;
}

function bestPath(root: Branch, text: string): number[] {
  const best = new Float64Array(text.length + 1).fill(-Infinity);
  const piece = new Int32Array(text.length + 1).fill(-1);
  const from = new Int32Array(text.length + 1);
  best[0] = 0;
  for (let start = 0; start < text.length; start += 1) {
    const sofar = best[start] ?? -Infinity;
    const offer = (end: number, score: number, id: number): void => {
      if (score <= (best[end] ?? -Infinity)) return;
      best[end] = score;
      piece[end] = id;
      from[end] = start;
    };
    offer(start + 1, sofar + UNKNOWN_SCORE, -1);
    let branch: Branch | undefined = root;
    for (let end = start; end < text.length; end += 1) {
      branch = branch.children.get(text.charCodeAt(end));
      if (branch === undefined) break;
      if (branch.id >= 0) offer(end + 1, sofar + branch.score, branch.id);
    }
  }
  const ids: number[] = [];
  for (let end = text.length; end > 0; end = from[end] ?? 0) {
    const id = piece[end] ?? -1;
    if (id >= 0) ids.push(id);
  }
  return ids.reverse();
}
