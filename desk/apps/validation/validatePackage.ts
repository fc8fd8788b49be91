import { checkAssets } from "./checkAssets";
import { checkManifest, hasNoScreen } from "./checkManifest";
import { checkRequirements } from "./checkRequirements";
import { checkTranslations } from "./checkTranslations";
import { findWarnings } from "./findWarnings";
import { type Fields, isFields, readJson } from "./readJson";
import type { Package } from "./readPackage";

/** What a package is refused for, and what it is only warned of. */
export type Verdict = { readonly errors: readonly string[]; readonly warnings: readonly string[] };

const EXPERIMENTS = ["hashParams", "newCssCompiler"];
const CODE = /^(app\.js|app\.css|lib\/.*\.js|templates\/|assets\/.*\.(js|html)$)/;

/**
 * Checks a package as Zendesk does when it is sent up.
 *
 * The manifest comes first; the other groups are only looked at when it is sound.
 *
 * @see https://github.com/zendesk/zendesk_apps_support
 */
export function validatePackage(pkg: Package): Verdict {
  const file = readJson(pkg, "manifest.json");
  if (file.state === "missing") return refused([missingManifest(pkg)]);
  if (file.state === "broken" || !isFields(file.value)) {
    return refused(["manifest.json is not valid JSON"]);
  }
  const manifest = file.value;
  const first = [
    ...file.duplicates.map((key) => `Duplicate key in manifest.json: ${key}`),
    ...checkManifest(manifest, pkg),
  ];
  if (first.length > 0) return refused(first);
  return {
    errors: [
      ...pkg.symlinks.map((path) => `Symlinks are not allowed: ${path}`),
      ...experimentsIn(manifest),
      ...codeIn(pkg, manifest),
      ...checkTranslations(pkg, manifest),
      ...checkRequirements(pkg, manifest),
      ...checkAssets(pkg),
    ],
    warnings: findWarnings(pkg, manifest),
  };
}

const refused = (errors: readonly string[]): Verdict => ({ errors, warnings: [] });

function missingManifest({ files }: Package): string {
  const nested = [...files.keys()].find((path) => /^[^/]+\/manifest\.json$/.test(path));
  return nested === undefined
    ? "Could not find manifest.json"
    : `manifest.json is in a folder (${nested}); zip the files, not the folder around them`;
}

function experimentsIn({ experiments }: Fields): string[] {
  if (!isFields(experiments)) return [];
  return Object.entries(experiments)
    .filter(([name, isOn]) => isOn === true && !EXPERIMENTS.includes(name))
    .map(([name]) => `The experiment ${name} is not allowed`);
}

const codeIn = ({ files }: Package, manifest: Fields): string[] =>
  hasNoScreen(manifest) && [...files.keys()].some((path) => CODE.test(path))
    ? ["An app without a screen can't hold code"]
    : [];
