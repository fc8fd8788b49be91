import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";

const Kept = z.object({
  ports: z.object({
    desk: z.number().int(),
    service: z.number().int(),
    metrics: z.number().int(),
    tls: z.number().int(),
  }),
  oauthSecret: z.string().min(32),
});

/** What the practice set-up remembers between runs beside its database. */
type Kept = z.infer<typeof Kept>;

/** The folder that holds everything which outlives a run. */
export type DataFolder = {
  readonly path: string;
  readonly kept: Kept | null;
  keep(kept: Kept): void;
  /** Lets the next run have the folder. */
  release(): void;
};

/**
 * Opens the data folder for this process alone.
 *
 * @param path - Where it is, or shall be.
 * @throws {Error} When it can't be written, or another run has it; the message says what to do.
 */
export function openDataFolder(path: string): DataFolder {
  const folder = resolve(path);
  const lock = join(folder, "practice.pid");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    refuseSecondRun(lock);
    writeFileSync(lock, String(process.pid));
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    throw new Error(
      `Unticket keeps its data in ${folder} and can't write there (${String(error.code)}). ` +
        "Give yourself access, or name another folder in UNTICKET_DATA.",
      { cause: error },
    );
  }
  const file = join(folder, "practice.json");
  return {
    path: folder,
    kept: readKept(file),
    keep: (kept) => writeFileSync(file, JSON.stringify(kept, null, 2), { mode: 0o600 }),
    release: () => rmSync(lock, { force: true }),
  };
}

/** A new secret that the desk and the service share for OAuth. */
export const newSecret = (): string => randomBytes(24).toString("hex");

function refuseSecondRun(lock: string): void {
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, "utf8"));
  if (Number.isInteger(pid) && pid !== process.pid && isRunning(pid)) {
    throw new Error(
      `Unticket already runs on this data (process ${pid}). Stop it first, or name another folder in UNTICKET_DATA.`,
    );
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** A file that was cut short or edited by hand counts as none. */
function readKept(file: string): Kept | null {
  try {
    return Kept.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}
