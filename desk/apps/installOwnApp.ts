import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Desk } from "../api/desk";
import type { AppRecord, InstallationRecord } from "../api/records/apps";
import { appKeys } from "./pages/appKeys";

const APP_ID = 1001;
const INSTALLATION_ID = 2001;

type OwnApp = {
  /** Where the package's files are: `manifest.json`, `translations/`, `assets/`. */
  folder: string;
  /** Where the app's pages are served, the setting `service_url`. */
  appOrigin: string;
};

/**
 * Installs the app that this practice desk is for, or brings its installation up to date.
 *
 * The key pair survives, so that a service which cached the public key need not fetch it again.
 *
 * @throws {Error} When the package's files can't be read.
 */
export async function installOwnApp(
  desk: Desk,
  { folder, appOrigin }: OwnApp,
): Promise<InstallationRecord> {
  const { store, clock } = desk;
  const manifest = readJson(join(folder, "manifest.json"));
  const translations = { en: readJson(join(folder, "translations", "en.json")) };
  const known = store.apps.get(APP_ID);
  const now = clock.stamp();

  const app: AppRecord = store.apps.put({
    ...(known ?? { ...appKeys(), id: APP_ID, requirements: {}, created_at: now }),
    name: typeof manifest["name"] === "string" ? manifest["name"] : "App",
    version: typeof manifest["version"] === "string" ? manifest["version"] : null,
    manifest,
    translations,
    assets: readAssets(folder),
    updated_at: now,
  });
  const installed = store.installations.get(INSTALLATION_ID);
  const installation = store.installations.put({
    ...(installed ?? { id: INSTALLATION_ID, enabled: true, requirements: [], created_at: now }),
    app_id: app.id,
    product: "support",
    settings: {
      ...(installed?.settings ?? { name: app.name, title: app.name }),
      service_url: appOrigin,
    },
    updated_at: now,
  });
  await store.flush();
  return installation;
}

function readJson(file: string): Record<string, unknown> {
  const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof parsed !== "object" || parsed === null) throw new Error(`${file} is not an object`);
  return { ...parsed };
}

function readAssets(folder: string): Record<string, string> {
  const assets = join(folder, "assets");
  if (!existsSync(assets)) return {};
  return Object.fromEntries(
    readdirSync(assets, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [`assets/${name}`, readFileSync(join(assets, name)).toString("base64")]),
  );
}
