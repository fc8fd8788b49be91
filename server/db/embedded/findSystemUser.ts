import { userInfo } from "node:os";
import { StartupError } from "../../errors";
import { runProgram } from "./runProgram";

/** The user that runs the server; null for the user that runs us. */
export type SystemUser = { readonly uid: number; readonly gid: number } | null;

const NAME = "postgres";

/**
 * PostgreSQL refuses to run as root: then it runs as the system user `postgres`, who is made when
 * the machine has none.
 *
 * @throws {StartupError} When that user is not there and cannot be made.
 */
export async function findSystemUser(): Promise<SystemUser> {
  if (process.platform === "win32" || userInfo().uid !== 0) return null;
  const known = await readIds();
  if (known !== null) return known;
  await runProgram("groupadd", ["--system", "--force", NAME]).catch(() => undefined);
  await runProgram("useradd", ["--system", "--gid", NAME, NAME]).catch(() => undefined);
  const made = await readIds();
  if (made !== null) return made;
  throw new StartupError(
    `The embedded PostgreSQL cannot run as root, and no user "${NAME}" could be made. ` +
      "Start as another user, or set DATABASE_URL.",
  );
}

async function readIds(): Promise<SystemUser> {
  try {
    const [uid, gid] = await Promise.all([
      runProgram("id", ["-u", NAME]),
      runProgram("id", ["-g", NAME]),
    ]);
    return { uid: Number(uid.trim()), gid: Number(gid.trim()) };
  } catch {
    return null;
  }
}
