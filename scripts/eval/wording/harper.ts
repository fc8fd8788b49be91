import { LocalLinter } from "harper.js";
import { slimBinaryInlined } from "harper.js/slimBinaryInlined";

/** A fault of grammar that Harper sees: what is wrong, and where. */
export type Fault = { readonly message: string; readonly text: string };

/** Harper, the offline checker of English grammar, without its spelling; nothing is asked online. */
export async function openHarper(): Promise<(text: string) => Promise<readonly Fault[]>> {
  const linter = new LocalLinter({ binary: slimBinaryInlined });
  await linter.setup();
  await linter.setLintConfig({ ...(await linter.getLintConfig()), SpellCheck: false });
  return async (text) =>
    (await linter.lint(text, { language: "plaintext" })).map((lint) => ({
      message: lint.message(),
      text: lint.get_problem_text(),
    }));
}
