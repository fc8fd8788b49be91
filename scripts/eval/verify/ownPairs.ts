import { readFileSync } from "node:fs";
import type { Claim } from "#domain/wording/verify/verifyRewrite";
import { mutantsOf } from "./mutations";

/** A claim, what ought to come of it, and what kind of error or rewrite it is. */
export type OwnPair = { readonly kind: string; readonly isGood: boolean; readonly claim: Claim };

/** A message, ways to say it well, and ways to say it wrong. */
type Example = {
  readonly claim: Omit<Claim, "candidate">;
  readonly good: readonly string[];
  readonly bad: readonly (readonly [kind: string, text: string])[];
};

const ENGLISH = ["english.txt", "moreEnglish.txt", "notices.txt"];

/** Rewrites in free words: each message with what was made of it, good and bad. */
export const freePairs = (names: readonly string[] = ENGLISH): OwnPair[] =>
  names.flatMap(readExamples).flatMap(({ claim, good, bad }) => [
    ...good.map((candidate) => ({
      kind: "free rewrite",
      isGood: true,
      claim: { ...claim, candidate },
    })),
    ...bad.map(([kind, candidate]) => ({ kind, isGood: false, claim: { ...claim, candidate } })),
  ]);

/** The messages themselves with an error in some word. */
export const mutatedMessages = (): OwnPair[] =>
  ENGLISH.flatMap(readExamples).flatMap(({ claim }) => mutated(claim, claim.source));

/** Good rewrites in free words, with an error in some word. */
export const mutatedRewrites = (): OwnPair[] =>
  ENGLISH.flatMap(readExamples).flatMap(({ claim, good }) =>
    good.flatMap((text) => mutated(claim, text)).filter((pair) => isErrorOf(claim.source, pair)),
  );

/** A condition that only the rewrite has may go again. */
const isErrorOf = (source: string, { kind }: OwnPair): boolean =>
  kind !== "condition-dropped" ||
  /\b(?:if|unless|once|when|as soon as|without|otherwise)\b/i.test(source);

/** A text of somebody else with an error in some word. */
export const mutated = (claim: Omit<Claim, "candidate">, text: string): OwnPair[] =>
  mutantsOf(text).map(({ kind, text: candidate }) => ({
    kind,
    isGood: false,
    claim: { ...claim, candidate },
  }));

/** The messages of our own, to put something into. */
export const ownMessages = (): Omit<Claim, "candidate">[] =>
  ENGLISH.flatMap(readExamples).map(({ claim }) => claim);

/** The lines of a file in groups, by the word above them. */
export function readGroups(name: string): ReadonlyMap<string, readonly string[]> {
  const blocks = readText(name)
    .split(/\n\s*\n/)
    .filter((block) => !block.startsWith("#"));
  return new Map(
    blocks.map((block) => {
      const [kind = "", ...lines] = block.trim().split("\n");
      return [kind, lines.map(unfold)];
    }),
  );
}

function readExamples(name: string): Example[] {
  return readText(name)
    .split(/\n(?=C |S )/)
    .reduce<string[]>((blocks, block) => {
      const last = blocks.at(-1);
      // A context belongs to the message after it.
      if (last?.trimEnd().split("\n").at(-1)?.startsWith("C ") === true)
        blocks[blocks.length - 1] = `${last}\n${block}`;
      else blocks.push(block);
      return blocks;
    }, [])
    .map(readExample)
    .filter((example) => example !== null);
}

function readExample(block: string): Example | null {
  const lines = block.split("\n");
  const after = (mark: string) =>
    lines.filter((line) => line.startsWith(mark)).map((line) => unfold(line.slice(mark.length)));
  const [source] = after("S ");
  if (source === undefined) return null;
  const [context] = after("C ");
  const format = lines.includes("H") ? "html" : "text";
  return {
    claim: {
      format,
      source,
      ...(context === undefined ? {} : { context: JSON.parse(context) as unknown }),
    },
    good: after("G "),
    bad: after("X ").map((line): [string, string] => {
      const space = line.indexOf(" ");
      return [line.slice(0, space), line.slice(space + 1)];
    }),
  };
}

const readText = (name: string): string =>
  readFileSync(new URL(name, import.meta.url), "utf8").replaceAll("\r", "");

const unfold = (line: string): string => line.replaceAll("\\n", "\n");
