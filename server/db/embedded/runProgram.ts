import { spawn } from "node:child_process";
import type { SystemUser } from "./systemUser";

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
  const { user = null } = options;
  const start = user?.passesFolders === true ? passing(user, program, words) : { program, words };
  return new Promise((resolve, reject) => {
    const child = spawn(start.program, [...start.words], {
      ...(user === null || user.passesFolders ? {} : { uid: user.uid, gid: user.gid }),
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

/** The user with one right of root's more: to pass and read, not to write, what is closed to others. */
const passing = (user: NonNullable<SystemUser>, program: string, words: readonly string[]) => ({
  program: "setpriv",
  words: [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    "--clear-groups",
    "--inh-caps=+dac_read_search",
    "--ambient-caps=+dac_read_search",
    program,
    ...words,
  ],
});
