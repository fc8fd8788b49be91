import { productNamed } from "./checkLocations";
import { type Fields, isFields, isFilled, isText, readJson } from "./readJson";
import type { Package } from "./readPackage";

const FILE = /^translations\/([^/]+)\.json$/;
const LOCALE = /^[a-z]{2,3}(-\w{2,3})?$/i;

/** What is wrong with the texts of an app. */
export function checkTranslations(pkg: Package, manifest: Fields): string[] {
  return [...pkg.files.keys()].flatMap((path) => {
    const [, locale] = FILE.exec(path) ?? [];
    if (locale === undefined) return [];
    if (!LOCALE.test(locale)) return [`${path} is not named after a locale`];
    const file = readJson(pkg, path);
    if (file.state !== "read") return [`${path} is not valid JSON`];
    if (!isFields(file.value)) return [`${path} must hold a JSON object`];
    return [
      ...parametersIn(file.value, path),
      ...packagedIn(file.value, path),
      ...(locale === "en" ? requiredIn(file.value, path, manifest) : []),
    ];
  });
}

function parametersIn({ app }: Fields, path: string): string[] {
  const parameters = isFields(app) ? app["parameters"] : undefined;
  if (parameters === undefined) return [];
  if (!isFields(parameters)) return [`app.parameters in ${path} must be an object`];
  return Object.entries(parameters)
    .filter(([, texts]) => !isFields(texts) || texts["label"] === undefined)
    .map(([name]) => `app.parameters.${name} in ${path} must be an object with a label`);
}

/** Packages with `app.package` are translated by Zendesk, which needs a title for each text. */
function packagedIn(texts: Fields, path: string): string[] {
  const app = texts["app"];
  if (!isFields(app) || app["package"] === undefined) return [];
  return plainTexts({ ...texts, app: { ...app, package: null } }, "").map(
    (key) => `${key} in ${path} must be an object with title and value`,
  );
}

function plainTexts(value: unknown, key: string): string[] {
  if (isText(value)) return [key];
  if (!isFields(value)) return [];
  const keys = Object.keys(value).sort().join();
  if (keys === "title,value" && isText(value["title"]) && isText(value["value"])) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    plainTexts(inner, key === "" ? name : `${key}.${name}`),
  );
}

function requiredIn({ app }: Fields, path: string, manifest: Fields): string[] {
  if (!isFields(app)) return [`Missing app.name in ${path}`];
  const products = Object.keys(app).filter((key) => isFields(app[key]) && isProduct(key));
  const shown = isFields(manifest["location"]) ? Object.keys(manifest["location"]) : [];
  const strangers = products.filter((product) => !shown.includes(product));
  const blocks: readonly (readonly [string, Fields])[] =
    products.length === 0
      ? [["app", app]]
      : products.flatMap((product) => {
          const texts = app[product];
          return isFields(texts) ? [[`app.${product}`, { ...app, ...texts }] as const] : [];
        });
  return [
    ...strangers.map((product) => `app.${product} in ${path} is not a product of the manifest`),
    ...blocks.flatMap(([name, texts]) =>
      neededIn(manifest)
        .filter((keys) => !keys.some((key) => hasText(texts[key])))
        .map(([key]) => `Missing ${name}.${String(key)} in ${path}`),
    ),
  ];
}

/** Texts of which each app needs one of a kind; public apps are described in the Marketplace. */
const neededIn = (manifest: Fields): readonly (readonly string[])[] =>
  manifest["private"] === false
    ? [
        ["name"],
        ["short_description", "description"],
        ["long_description"],
        ["installation_instructions"],
      ]
    : [["name"]];

const isProduct = (key: string): boolean => productNamed(key) === key;

const hasText = (text: unknown): boolean =>
  isFilled(text) || (isFields(text) && isFilled(text["value"]));
