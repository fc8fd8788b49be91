/** One condition of a search, such as `status<solved` or `-tags:vip`. */
export type Term = {
  readonly name: string;
  readonly operator: ":" | "<" | ">" | "<=" | ">=";
  /** In lower case, without quotes. */
  readonly value: string;
  readonly isNegated: boolean;
};

export type SearchQuery = {
  readonly type: string | null;
  readonly terms: readonly Term[];
  /** Words and quoted phrases to find in the text, in lower case. */
  readonly words: readonly string[];
};

const PART = /(-)?([a-z_0-9]+)(:|<=|>=|<|>)("[^"]*"|\S*)|"([^"]*)"|(\S+)/gi;

/**
 * Reads Zendesk's search language: `name:value`, comparisons, quotes, free words and `-` for not.
 *
 * @example
 * parseQuery('type:ticket status<solved "late parcel"');
 */
export function parseQuery(text: string): SearchQuery {
  const terms: Term[] = [];
  const words: string[] = [];
  for (const [, minus, name, operator, value, phrase, word] of text.matchAll(PART)) {
    if (name !== undefined && operator !== undefined && isOperator(operator)) {
      terms.push({
        name: name.toLowerCase(),
        operator,
        value: (value ?? "").replace(/^"|"$/g, "").toLowerCase(),
        isNegated: minus !== undefined,
      });
    } else words.push((phrase ?? word ?? "").toLowerCase());
  }
  const type = terms.find((term) => term.name === "type" && TYPES.has(term.value));
  return {
    type: type?.value ?? null,
    terms: terms.filter((term) => term !== type),
    words: words.filter((word) => word !== "" && word !== "*"),
  };
}

/** Kinds of records. `type:incident` asks about tickets instead. */
const TYPES = new Set(["ticket", "user", "group", "organization"]);

const OPERATORS = new Set([":", "<", ">", "<=", ">="]);
const isOperator = (text: string): text is Term["operator"] => OPERATORS.has(text);
