import { type Fields, isFields, isText } from "./readJson";
import type { Package } from "./readPackage";

const PRODUCTS: Readonly<Record<string, readonly string[]>> = {
  support: [
    "top_bar",
    "nav_bar",
    "ticket_sidebar",
    "new_ticket_sidebar",
    "user_sidebar",
    "organization_sidebar",
    "background",
    "modal",
    "ticket_editor",
    "system_top_bar",
    "custom_object_record_sidebar",
  ],
  chat: ["chat_sidebar", "main_panel", "visitor_info"],
  standalone_chat: ["chat_sidebar", "main_panel", "visitor_info"],
  sell: [
    "deal_card",
    "person_card",
    "company_card",
    "lead_card",
    "background",
    "modal",
    "dashboard",
    "note_editor",
    "call_log_editor",
    "email_editor",
    "top_bar",
  ],
};

const OLD_NAMES: Readonly<Record<string, string>> = {
  zendesk: "support",
  zopim: "chat",
  lotus_box: "standalone_chat",
};

const FLAGS = ["autoLoad", "autoHide", "flexible", "signed"];

/** What a product is called today; undefined for what is none. */
export function productNamed(name: string): string | undefined {
  const today = OLD_NAMES[name] ?? name;
  return Object.hasOwn(PRODUCTS, today) ? today : undefined;
}

/** What is wrong with the places where an app shows itself. */
export function checkLocations({ location }: Fields, files: Package["files"]): string[] {
  if (location === undefined) return [];
  if (!isFields(location))
    return ["Legacy locations are not supported; location must be an object"];
  return Object.entries(location).flatMap(([host, places]) => {
    const product = productNamed(host);
    if (product === undefined) return [`${host} is an invalid host in manifest location`];
    if (!isFields(places)) return [`location.${host} must be an object of locations`];
    return Object.entries(places).flatMap(([name, options]) =>
      PRODUCTS[product]?.includes(name) === true
        ? placeAt(`${host}.${name}`, options, files).concat(iconFor(name, files))
        : [`${name} is an invalid location in ${host}`],
    );
  });
}

function placeAt(place: string, options: unknown, files: Package["files"]): string[] {
  if (isText(options)) return urlAt(place, options, files);
  if (!isFields(options)) return [`${place} must be a URL or an object`];
  const { url, autoLoad } = options;
  const wrongFlags = FLAGS.filter(
    (flag) => options[flag] !== undefined && typeof options[flag] !== "boolean",
  ).map((flag) => `${flag} of ${place} must be true or false`);
  if (url === undefined || url === "") {
    return autoLoad === false ? wrongFlags : [`${place} must have a URL`, ...wrongFlags];
  }
  if (!isText(url)) return [`The URL of ${place} must be a string`, ...wrongFlags];
  return [...urlAt(place, url, files), ...wrongFlags, ...objectTypesAt(place, options)];
}

function urlAt(place: string, url: string, files: Package["files"]): string[] {
  if (url.includes("{{setting.")) return [];
  if (url.startsWith("assets/")) {
    const path = url.replace(/[?#].*$/s, "");
    return files.has(path) ? [] : [`${place} names a file that is missing: ${path}`];
  }
  if (!URL.canParse(url)) return [`${url} is an invalid location URI for ${place}`];
  const { protocol, hostname } = new URL(url);
  if (protocol === "https:" || hostname === "localhost") return [];
  return [`${url} is an invalid location URI for ${place}: it must be https`];
}

function objectTypesAt(place: string, { objectTypes }: Fields): string[] {
  const isRecord = place.endsWith(".custom_object_record_sidebar");
  if (isRecord && (!Array.isArray(objectTypes) || objectTypes.length === 0)) {
    return [`${place} needs objectTypes`];
  }
  return objectTypes !== undefined && !isRecord ? [`${place} can't have objectTypes`] : [];
}

/** The editor's button has no other picture. */
const iconFor = (name: string, files: Package["files"]): string[] =>
  name === "ticket_editor" &&
  !files.has("assets/icon_ticket_editor.svg") &&
  !files.has("assets/support/icon_ticket_editor.svg")
    ? ["ticket_editor needs assets/icon_ticket_editor.svg"]
    : [];
