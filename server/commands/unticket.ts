import { once } from "node:events";
import { createReadStream } from "node:fs";
import { commands } from "./index";
import { type Command, type CommandOutput, UsageError } from "./command";
import { readLines } from "./readLines";

process.exitCode = await main(process.argv.slice(2));

/** Runs one command over stdin or the files named after it; answers with the exit code. */
async function main(words: readonly string[]): Promise<number> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  const command = commands.find(({ name }) => name === words[0]);
  if (command === undefined || words.includes("--help")) {
    process.stderr.write(usage(command));
    return command === undefined ? 2 : 0;
  }
  let rejected = 0;
  const output: CommandOutput = {
    async write(value) {
      if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, "drain");
    },
    reject(lineNumber, reason) {
      rejected += 1;
      process.stderr.write(`line ${lineNumber}: ${reason}\n`);
    },
    progress: (text) => process.stderr.write(`${text}\n`),
  };
  try {
    const { options, files } = readWords(command, words.slice(1));
    await command.run(allLines(files, output), options, output);
  } catch (error) {
    if (!(error instanceof UsageError) && !isFileError(error)) throw error;
    process.stderr.write(`unticket ${command.name}: ${error.message}\n`);
    return 2;
  }
  return rejected > 0 ? 1 : 0;
}

async function* allLines(files: readonly string[], output: CommandOutput) {
  const reject = output.reject.bind(output);
  if (files.length === 0) yield* readLines(process.stdin, reject);
  for (const file of files) yield* readLines(createReadStream(file, "utf8"), reject);
}

function readWords(command: Command, words: readonly string[]) {
  const options: Record<string, string | true> = {};
  const files: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (!word.startsWith("--")) {
      files.push(word);
      continue;
    }
    const [name = "", inline] = word.slice(2).split("=", 2);
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    if (option === undefined) throw new UsageError(`there is no option ${word}\n${usage(command)}`);
    if (!option.takesValue) {
      options[name] = true;
      continue;
    }
    const value = inline ?? words[(at += 1)];
    if (value === undefined) throw new UsageError(`${word} needs a value`);
    options[name] = value;
  }
  return { options, files };
}

function usage(command: Command | undefined): string {
  const listed = command === undefined ? commands : [command];
  const lines = listed.flatMap(({ name, summary, options }) => [
    `  ${name.padEnd(8)} ${summary}`,
    ...Object.entries(options).map(
      ([option, { takesValue, summary: text }]) =>
        `           --${option}${takesValue ? " VALUE" : ""}  ${text}`,
    ),
  ]);
  return `usage: unticket COMMAND [options] [FILE ...], one JSON object a line in and out\n${lines.join("\n")}\n`;
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && "path" in error;
