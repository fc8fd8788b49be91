import { checkLocations } from "./checkLocations";
import { checkParameters } from "./checkParameters";
import { type Fields, isFields, isFilled, isText } from "./readJson";
import type { Package } from "./readPackage";

const BOOLEANS = ["requirementsOnly", "marketingOnly", "singleInstall", "signedUrls", "private"];
const TEXTS = [
  "name",
  "defaultLocale",
  "frameworkVersion",
  "version",
  "remoteInstallationURL",
  "gaID",
];
const LOCALE = /^[a-z]{2,3}(-\w{2,3})?$/;
const OAUTH = ["client_id", "client_secret", "authorize_uri", "access_token_uri"];

/**
 * What is wrong with a manifest, in the order of Zendesk's validator.
 *
 * @see https://developer.zendesk.com/documentation/apps/app-developer-guide/manifest/
 */
export function checkManifest(manifest: Fields, { files }: Package): string[] {
  return [
    ...missingKeys(manifest),
    ...typesOf(manifest),
    ...authorOf(manifest["author"]),
    ...localeOf(manifest["defaultLocale"], files),
    ...versionOf(manifest),
    ...checkLocations(manifest, files),
    ...checkParameters(manifest["parameters"]),
    ...oauthOf(manifest),
    ...termsOf(manifest["termsConditionsURL"]),
    ...whitelistOf(manifest["domainWhitelist"]),
    ...exclusiveOf(manifest),
  ];
}

/** True for apps without a screen of their own. */
export const hasNoScreen = (manifest: Fields): boolean =>
  manifest["requirementsOnly"] === true || manifest["marketingOnly"] === true;

function missingKeys(manifest: Fields): string[] {
  const required = ["author", "defaultLocale"].concat(
    hasNoScreen(manifest) ? [] : ["location", "frameworkVersion"],
  );
  const missing = required.filter((key) => manifest[key] === undefined || manifest[key] === null);
  return missing.length === 0 ? [] : [`Missing required fields in manifest: ${missing.join(", ")}`];
}

const typesOf = (manifest: Fields): string[] => [
  ...BOOLEANS.filter((key) => isWrong(manifest[key], "boolean")).map(
    (key) => `${key} must be a boolean value in manifest`,
  ),
  ...TEXTS.filter((key) => isWrong(manifest[key], "string")).map(
    (key) => `${key} must be a string in manifest`,
  ),
];

const isWrong = (value: unknown, type: string): boolean =>
  value !== undefined && typeof value !== type;

function authorOf(author: unknown): string[] {
  if (author === undefined) return [];
  if (!isFields(author)) return ["author must be an object in manifest"];
  const { name, email, url } = author;
  return [
    ...(isFilled(name) && isFilled(email)
      ? []
      : ["author must have a name and an email in manifest"]),
    ...(url === undefined || isWebAddress(url)
      ? []
      : ["author url must be a valid URL in manifest"]),
  ];
}

function localeOf(locale: unknown, files: Package["files"]): string[] {
  if (!isText(locale)) return [];
  if (!LOCALE.test(locale)) return [`${locale} is not a valid locale for defaultLocale`];
  const file = `translations/${locale}.json`;
  return files.has(file) ? [] : [`Missing translation file: ${file}`];
}

function versionOf(manifest: Fields): string[] {
  const version = manifest["frameworkVersion"];
  return [
    ...(hasNoScreen(manifest) || version === undefined || version === "2.0"
      ? []
      : [`${JSON.stringify(version)} is not a supported frameworkVersion; it must be "2.0"`]),
    ...(manifest["noTemplate"] === undefined
      ? []
      : ["noTemplate is no longer supported; use autoLoad or autoHide"]),
  ];
}

function oauthOf({ oauth, parameters }: Fields): string[] {
  if (oauth === undefined) return [];
  if (!isFields(oauth)) return ["oauth must be an object in manifest"];
  const missing = OAUTH.filter((key) => !isFilled(oauth[key]));
  const hasParameter =
    Array.isArray(parameters) &&
    parameters.some((parameter) => isFields(parameter) && parameter["type"] === "oauth");
  return [
    ...(missing.length === 0 ? [] : [`oauth is missing: ${missing.join(", ")}`]),
    ...(hasParameter ? [] : ["oauth needs a parameter of type oauth"]),
  ];
}

const termsOf = (url: unknown): string[] =>
  url === undefined || isWebAddress(url) ? [] : ["termsConditionsURL must be a valid URL"];

const whitelistOf = (domains: unknown): string[] =>
  domains === undefined || (Array.isArray(domains) && domains.every(isText))
    ? []
    : ["domainWhitelist must be an array of strings"];

function exclusiveOf(manifest: Fields): string[] {
  const isMarketing = manifest["marketingOnly"] === true;
  return [
    ...(hasNoScreen(manifest) && manifest["location"] !== undefined
      ? ["An app without a screen can't have a location"]
      : []),
    ...(hasNoScreen(manifest) && manifest["frameworkVersion"] !== undefined
      ? ["An app without a screen can't have a frameworkVersion"]
      : []),
    ...(isMarketing && manifest["private"] !== false
      ? ["A marketing-only app can't be private"]
      : []),
    ...(isMarketing && manifest["parameters"] !== undefined
      ? ["A marketing-only app can't have parameters"]
      : []),
  ];
}

function isWebAddress(url: unknown): boolean {
  if (!isText(url) || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== "";
}
