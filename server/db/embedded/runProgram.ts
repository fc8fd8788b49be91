import { spawn } from "node:child_process";
import type { SystemUser } from "./findSystemUser";

/**
 * Runs a program to its end and answers with what it wrote to stdout.
 *
 * @throws {Error} With what the program said, when it could not run or ended badly.
 */
export function runProgram(
  program: string,
  words: readonly string[],
  options: { user?: SystemUser; cwd?: string } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...words], {
      ...(options.user ?? {}),
      cwd: options.cwd ?? "/",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, LC_ALL: "C" },
    });
    let said = "";
    let complained = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
    child.stderr.on("data", (chunk: Buffer) => (complained += chunk.toString("utf8")));
    child.on("error", reject);
    // "exit", not "close": a server started in the background keeps the pipes open.
    child.on("exit", (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${program}: ${complained.trim() || said.trim() || `exit ${code}`}`));
      child.stdout.destroy();
      child.stderr.destroy();
    });
  });
}
