import { spawn, type ChildProcess } from "node:child_process";
import { createWriteStream, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const STOP_WITHIN_MS = 20_000;
const MOST_RESTARTS_A_MINUTE = 3;

/** A part of the practice set-up that runs as a process of its own. */
export type Child = { stop(): Promise<void> };

type Start = {
  name: string;
  script: string;
  env: Readonly<Record<string, string>>;
  /** Holds `<name>.log` and `<name>.pid`. */
  folder: string;
  /** Told when the part gave up, with the end of what it printed. */
  onGone: (why: string) => void;
};

/** Starts a part and starts it again when it dies, three times a minute at most. */
export function startChild({ name, script, env, folder, onGone }: Start): Child {
  const log = createWriteStream(join(folder, `${name}.log`), { flags: "a" });
  const pidFile = join(folder, `${name}.pid`);
  let isStopping = false;
  let running: ChildProcess | null = null;
  let starts: number[] = [];
  let lastWords = "";

  const run = () => {
    starts = [...starts.filter((at) => Date.now() - at < 60_000), Date.now()];
    const child = spawn(process.execPath, ["--import", "tsx", join(root, script)], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      // Ctrl-C goes to the launcher alone, which stops the parts in order.
      detached: process.platform !== "win32",
    });
    running = child;
    writeFileSync(pidFile, String(child.pid ?? ""));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        log.write(chunk);
        lastWords = (lastWords + chunk.toString()).slice(-2000);
      });
    }
    child.on("exit", (code) => {
      running = null;
      rmSync(pidFile, { force: true });
      if (isStopping) return;
      const isHopeless = code === 78 || starts.length > MOST_RESTARTS_A_MINUTE;
      if (isHopeless) onGone(`${name} stopped (exit code ${String(code)}):\n${lastWords}`);
      else run();
    });
  };
  run();

  return {
    async stop() {
      isStopping = true;
      const child = running;
      if (child === null) return;
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
      await gone;
      clearTimeout(timer);
    },
  };
}
