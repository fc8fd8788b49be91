const EXAMPLES = /(?<=[\s,{])examples: \[/g;
const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/y;

/**
 * A rule pack's source without the examples of its rules and moves: they are tests, and a browser
 * that loads the pack runs none. A loader of webpack.
 *
 * @param {string} source - TypeScript; examples are lists of literals.
 * @returns {string} The same with empty lists.
 */
export default function withoutExamples(source) {
  let kept = "";
  let at = 0;
  for (const { 0: opening, index } of source.matchAll(EXAMPLES)) {
    if (index < at) continue;
    const inside = index + opening.length;
    kept += source.slice(at, inside);
    at = endOfList(source, inside);
  }
  return kept + source.slice(at);
}

/** Where the list that begins at `from` has its closing bracket. */
function endOfList(source, from) {
  let depth = 1;
  let at = from;
  while (at < source.length) {
    STRING.lastIndex = at;
    const string = STRING.exec(source);
    if (string !== null) {
      at += string[0].length;
      continue;
    }
    if (source[at] === "[") depth += 1;
    if (source[at] === "]") depth -= 1;
    if (depth === 0) return at;
    at += 1;
  }
  return at;
}
