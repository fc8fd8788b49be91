import { readShared } from "./notices";

/** The terms of the shared list that are at least this bad, as one pattern. Not our rules. */
export function seedTerms(language: string, severities: readonly string[]): RegExp {
  const patterns = readShared(`seed_rules/jargon_seed_${language}.tsv`)
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))
    .filter(([, , severity = ""]) => severities.includes(severity))
    .map(([pattern = ""]) => pattern);
  const all = `(?:${patterns.join("|")})`;
  return language === "ja"
    ? new RegExp(all, "iu")
    : new RegExp(`(?<![\\p{L}])${all}(?![\\p{L}])`, "iu");
}
