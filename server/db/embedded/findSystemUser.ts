import { userInfo } from "node:os";
import { StartupError } from "../../errors";
import { runProgram } from "./runProgram";
import type { SystemUser } from "./systemUser";

const NAME = "postgres";

/**
 * PostgreSQL refuses to run as root: then it runs as the system user `postgres`, who is made when
 * the machine has none.
 *
 * @param folder - What that user must reach.
 * @throws {StartupError} When that user is not there, or cannot reach the folder.
 */
export async function findSystemUser(folder: string): Promise<SystemUser> {
  if (process.platform === "win32" || userInfo().uid !== 0) return null;
  const ids = (await readIds()) ?? (await makeUser());
  for (const passesFolders of [false, true]) {
    const user = { ...ids, passesFolders };
    if (await reaches(user, folder)) return user;
  }
  throw new StartupError(
    `The embedded PostgreSQL runs as the user "${NAME}", who cannot reach ${folder}. ` +
      "Keep the data where other users may go, or set DATABASE_URL.",
  );
}

async function makeUser(): Promise<{ uid: number; gid: number }> {
  await runProgram("groupadd", ["--system", "--force", NAME]).catch(() => undefined);
  await runProgram("useradd", ["--system", "--gid", NAME, NAME]).catch(() => undefined);
  const made = await readIds();
  if (made !== null) return made;
  throw new StartupError(
    `The embedded PostgreSQL cannot run as root, and no user "${NAME}" could be made. ` +
      "Start as another user, or set DATABASE_URL.",
  );
}

async function readIds(): Promise<{ uid: number; gid: number } | null> {
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

/** Not by `test -x`: the system's answer to that leaves extra rights out. */
const reaches = (user: SystemUser, folder: string): Promise<boolean> =>
  runProgram("ls", ["-d", `${folder}/.`], { user }).then(
    () => true,
    () => false,
  );
