/** One line of input that could be read as JSON. Line numbers count from 1. */
export type InputLine = { readonly number: number; readonly value: unknown };

/** What a command may say while it works. */
export type CommandOutput = {
  /** One JSON object a line on stdout. Resolves when the pipe can take more. */
  write(value: unknown): Promise<void>;
  /** A line that was skipped and why; makes the exit code 1. */
  reject(lineNumber: number, reason: string): void;
  /** Progress on stderr. */
  progress(text: string): void;
};

/** A command of `unticket`: the domain's rules over files, one JSON object per line in and out. */
export type Command = {
  readonly name: string;
  readonly summary: string;
  /** Options by name without dashes; `true` for those that take a value. */
  readonly options: Readonly<Record<string, { takesValue: boolean; summary: string }>>;
  /**
   * Reads all lines and writes the answers.
   *
   * @throws {UsageError} When the options do not fit; shown to the person, exit code 2.
   */
  run(
    lines: AsyncIterable<InputLine>,
    options: Readonly<Record<string, string | true>>,
    output: CommandOutput,
  ): Promise<void>;
};

/** The words of the call are off; the message says how to call it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
