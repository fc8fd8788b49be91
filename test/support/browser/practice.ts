import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..", "..");
const START_WITHIN_MS = 120_000;

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
  /** The process of a part, as of now. */
  pidOf(part: "service" | "desk"): number | null;
  /** Ctrl-C; resolves with the exit code. */
  stop(): Promise<number | null>;
};

/**
 * Runs `npm start` and waits for the lines that say where to go.
 *
 * @param folder - Where its data is; a new one when absent.
 */
export async function startPractice(
  folder = mkdtempSync(join(tmpdir(), "unticket-practice-")),
): Promise<Practice> {
  const started = Date.now();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "", UNTICKET_DATA: folder },
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
    pidOf: (part) => readPid(join(folder, `${part}.pid`)),
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", resolve);
        child.kill("SIGINT");
      }),
  };
}

/** Takes the data of a stopped practice set-up away. */
export const forgetPractice = (practice: Practice): void =>
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

function readPid(file: string): number | null {
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8"));
  return pid > 0 ? pid : null;
}
