import type { Desk } from "../../api/desk";
import type { AppRecord, InstallationRecord } from "../../api/records/apps";
import { fillSettings, lookUp } from "../fillSettings";
import { type LocationOptions, Manifest } from "../manifest";

/** A page that an installed app shows at a location. */
export type FoundPage = {
  readonly app: AppRecord;
  readonly installation: InstallationRecord;
  readonly options: LocationOptions;
  /** Where the page is, with settings filled in; relative for files in the package. */
  readonly url: string;
  /** True when the page is loaded by POST with a token. */
  readonly isSigned: boolean;
};

/** Finds the page of an enabled installation; null when it has none there. */
export function findPage(desk: Desk, installationId: number, location: string): FoundPage | null {
  const installation = desk.store.installations.get(installationId);
  if (installation?.enabled !== true) return null;
  return pagesOf(desk, installation).find((page) => page.location === location) ?? null;
}

/** All pages of an installation, by location. */
export function pagesOf(
  desk: Desk,
  installation: InstallationRecord,
): readonly (FoundPage & { readonly location: string })[] {
  const app = desk.store.apps.get(installation.app_id);
  const manifest = Manifest.safeParse(app?.manifest);
  if (app === undefined || !manifest.success) return [];
  const locations = manifest.data.location[installation.product] ?? {};
  return Object.entries(locations).map(([location, options]) => ({
    location,
    app,
    installation,
    options,
    url: fillSettings(options.url, lookUp(installation.settings)),
    isSigned: options.signed ?? manifest.data.signedUrls,
  }));
}
