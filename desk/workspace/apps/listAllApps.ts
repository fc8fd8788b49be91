import { type InstalledApp, listApps } from "../rest/apps";
import { listDevApps } from "../rest/devApps";

/** Installed apps, and those that a developer's tool serves when the address asks for them. */
export async function listAllApps(): Promise<InstalledApp[]> {
  const installed = await listApps();
  return [...installed, ...(await listDevApps(location.search))];
}
