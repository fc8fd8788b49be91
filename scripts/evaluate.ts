import type { EvalRow } from "./evalRow";

/** The nouns that can be measured, each in a file of its own that is loaded only when asked for. */
const NOUNS: Readonly<Record<string, () => Promise<{ evaluate: () => Promise<EvalRow[]> }>>> = {
  ownership: () => import("./eval/ownership"),
  patterns: () => import("./eval/patterns"),
  templates: () => import("./eval/templates"),
  verify: () => import("./eval/verify"),
  wording: () => import("./eval/wording"),
};

const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const unknown = asked.filter((noun) => !Object.hasOwn(NOUNS, noun));
if (unknown.length > 0) {
  console.error(
    `nothing is measured for ${unknown.join(", ")}; there is: ${Object.keys(NOUNS).join(", ")}`,
  );
  process.exit(2);
}

for (const [noun, load] of Object.entries(NOUNS)) {
  if (asked.length > 0 && !asked.includes(noun)) continue;
  console.log(`\n## ${noun}\n`);
  const { evaluate } = await load();
  console.log("| goal | measured | figure | aim | beside |\n|---|---|---|---|---|");
  for (const row of await evaluate()) {
    console.log(`| ${row.goal} | ${row.what} | ${row.figure} | ${row.aim} | ${row.beside ?? ""} |`);
  }
}
