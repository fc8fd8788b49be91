import { readPaths } from "./readPaths";
import type { ZafClient } from "./zafClient";

/** The id of the team that the form of the open ticket names, saved or not; null for none. */
export async function readGroup(zaf: ZafClient): Promise<string | null> {
  const values = await readPaths(zaf, ["ticket.assignee"]);
  const assignee = values["ticket.assignee"] as { group?: { id?: unknown } | null } | undefined;
  const id = assignee?.group?.id;
  return typeof id === "number" || typeof id === "string" ? `${id}` : null;
}
