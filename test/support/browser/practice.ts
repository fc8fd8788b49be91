import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..", "..");
const START_WITHIN_MS = 240_000;

/** A running practice set-up, started as a person would start it. */
export type Practice = {
  readonly deskUrl: string;
  readonly apiUrl: string;
  readonly credentials: string;
  readonly tlsUrl: string;
  readonly certificate: string;
  readonly folder: string;
  /** Milliseconds from the command to the page that can be opened. */
  readonly tookMs: number;
  /** Ctrl-C; resolves with the exit code. */
  stop(): Promise<number | null>;
};

/** A new folder for the data of a practice set-up. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), "unticket-practice-"));

/**
 * Runs what `npm start` runs and waits for the lines that say where to go.
 *
 * @param folder - Where its data is; a new one when absent.
 * @param env - More of the environment, such as `DESK_TICKETS`.
 * @throws {Error} When it ends before; the message holds what it printed.
 */
export async function startPractice(
  folder = newFolder(),
  env: Readonly<Record<string, string>> = {},
): Promise<Practice> {
  const started = Date.now();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "", UNTICKET_DATA: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const printed = await readUntilReady(child);
  const [deskUrl = ""] = /(?<=^Open )\S+/m.exec(printed) ?? [];
  const [, apiUrl = "", credentials = ""] = /^API (\S+) (\S+)$/m.exec(printed) ?? [];
  const [, tlsUrl = "", certificate = ""] = /^TLS (\S+) (.+)$/m.exec(printed) ?? [];
  return {
    deskUrl,
    apiUrl,
    credentials,
    tlsUrl,
    certificate,
    folder,
    tookMs: Date.now() - started,
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", resolve);
        child.kill("SIGINT");
      }),
  };
}

/** Takes the data of a stopped practice set-up away. */
export const forgetPractice = (practice: Pick<Practice, "folder">): void =>
  rmSync(practice.folder, { recursive: true, force: true });

function readUntilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`the practice desk did not open in time:\n${printed}`));
    }, START_WITHIN_MS);
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      if (!/^Ctrl-C stops it/m.test(printed)) return;
      clearTimeout(timer);
      resolve(printed);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`npm start ended with ${String(code)}:\n${printed}`));
    });
  });
}
