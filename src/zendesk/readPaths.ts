import { withTimeout } from "./withTimeout";
import type { ZafClient } from "./zafClient";

/** Reads several values in one call; a path that the page does not know is left out. */
export async function readPaths(
  zaf: ZafClient,
  paths: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  return withTimeout(`get ${paths.join(", ")}`, zaf.get([...paths]));
}
