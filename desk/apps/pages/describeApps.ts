import type { Desk } from "../../api/desk";
import type { InstallationRecord } from "../../api/records/apps";
import { Manifest } from "../manifest";
import { pagesOf } from "./findPage";

/** An installed app as the workspace page needs it; nothing secret. */
export type DescribedApp = {
  readonly appId: number;
  readonly installationId: number;
  readonly name: string;
  readonly version: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly locations: Readonly<Record<string, { autoLoad: boolean; flexible: boolean }>>;
  readonly requirements: InstallationRecord["requirements"];
  /** SVG for the bar at the left; null when the package has none. */
  readonly icon: string | null;
};

/** All enabled installations of the account. */
export function describeApps(desk: Desk): readonly DescribedApp[] {
  return desk.store.installations
    .all()
    .filter(({ enabled, product }) => enabled && product === "support")
    .flatMap((installation) => describe(desk, installation));
}

function describe(desk: Desk, installation: InstallationRecord): readonly DescribedApp[] {
  const app = desk.store.apps.get(installation.app_id);
  if (app === undefined) return [];
  const icon = app.assets["assets/icon_nav_bar.svg"];
  return [
    {
      appId: app.id,
      installationId: installation.id,
      name: app.name,
      version: app.version ?? "",
      settings: openSettings(app.manifest, installation.settings),
      locations: Object.fromEntries(
        pagesOf(desk, installation).map(({ location, options }) => [
          location,
          { autoLoad: options.autoLoad, flexible: options.flexible !== false },
        ]),
      ),
      requirements: installation.requirements,
      icon: icon === undefined ? null : Buffer.from(icon, "base64").toString("utf8"),
    },
  ];
}

/** Secure settings never reach a browser. */
function openSettings(manifest: unknown, settings: InstallationRecord["settings"]) {
  const parameters = Manifest.safeParse(manifest).data?.parameters ?? [];
  const secret = new Set(parameters.filter(({ secure }) => secure).map(({ name }) => name));
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !secret.has(name)));
}
