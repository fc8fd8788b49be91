import type { Desk } from "../api/desk";
import type { AppRecord } from "../api/records/apps";
import { appKeys } from "./pages/appKeys";
import { type Fields, isFields, readJson } from "./validation/readJson";
import type { Package } from "./validation/readPackage";

type Made = { pkg: Package; known: AppRecord | null; name: string | undefined };

/** Makes an app out of a package that was found valid, or the next version of a known one. */
export function appFrom({ store, clock }: Desk, { pkg, known, name }: Made): AppRecord {
  const now = clock.stamp();
  const manifest = objectAt(pkg, "manifest.json");
  const { name: own, version } = manifest;
  return {
    ...(known ?? { ...appKeys(), id: store.apps.nextId(), created_at: now }),
    name: name ?? known?.name ?? (typeof own === "string" ? own : "App"),
    version: typeof version === "string" ? version : null,
    manifest,
    translations: Object.fromEntries(
      [...pkg.files.keys()].flatMap((path) => {
        const [, locale] = /^translations\/([^/]+)\.json$/.exec(path) ?? [];
        return locale === undefined ? [] : [[locale, objectAt(pkg, path)]];
      }),
    ),
    assets: Object.fromEntries(
      [...pkg.files]
        .filter(([path]) => path.startsWith("assets/"))
        .map(([path, content]) => [path, content.toString("base64")]),
    ),
    requirements: objectAt(pkg, "requirements.json"),
    updated_at: now,
  };
}

function objectAt(pkg: Package, path: string): Fields {
  const file = readJson(pkg, path);
  return file.state === "read" && isFields(file.value) ? file.value : {};
}
