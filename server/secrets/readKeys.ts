import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "../errorCode";
import { StartupError } from "../errors";

/**
 * The keys that seal secrets: from `SECRETS_KEY`, else from `secrets.key` in the data folder,
 * which is made at the first start and readable by its owner alone.
 *
 * @throws {StartupError} When a key is not 32 bytes in base64, or the file cannot be used.
 */
export async function readKeys(given: string | undefined, dataDir: string): Promise<Buffer[]> {
  if (given !== undefined) return parseKeys(given, "SECRETS_KEY");
  const path = join(dataDir, "secrets.key");
  try {
    await mkdir(dataDir, { recursive: true });
    await writeFile(path, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (errorCode(error) !== "EEXIST") {
      throw new StartupError(`No write access to ${dataDir}: ${String(error)}`, { cause: error });
    }
  }
  return parseKeys(await readFile(path, "utf8"), path);
}

function parseKeys(text: string, from: string): Buffer[] {
  const keys = text.split(/[,\s]+/).filter((key) => key !== "");
  const bytes = keys.map((key) => Buffer.from(key, "base64"));
  if (bytes.length === 0 || bytes.some(({ length }) => length !== 32)) {
    throw new StartupError(
      `${from} must hold keys of 32 bytes in base64 (openssl rand -base64 32).`,
    );
  }
  return bytes;
}
