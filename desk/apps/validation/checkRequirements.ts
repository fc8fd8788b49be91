import { checkCustomObjects } from "./checkCustomObjects";
import { type Fields, isFields, readJson } from "./readJson";
import type { Package } from "./readPackage";

const TYPES = [
  "automations",
  "channel_integrations",
  "custom_objects",
  "macros",
  "targets",
  "views",
  "ticket_fields",
  "triggers",
  "user_fields",
  "organization_fields",
  "webhooks",
  "custom_objects_v2",
];
const WITHOUT_TITLE = ["channel_integrations", "custom_objects", "webhooks", "custom_objects_v2"];
const WEBHOOK = ["name", "status", "endpoint", "http_method", "request_format"];
const MOST_ITEMS = 5_000;
const MOST_LEGACY_OBJECTS = 50;
const PATH = "requirements.json";

/** What is wrong with the fields, rules and webhooks that an app brings along. */
export function checkRequirements(pkg: Package, manifest: Fields): string[] {
  const file = readJson(pkg, PATH);
  if (file.state === "missing") {
    return manifest["requirementsOnly"] === true ? [`${PATH} is missing`] : [];
  }
  if (file.state === "broken" || !isFields(file.value)) return [`${PATH} is not valid JSON`];
  if (manifest["marketingOnly"] === true) return [`A marketing-only app can't have ${PATH}`];
  const requirements = file.value;
  return [
    ...file.duplicates.map((key) => `Duplicate key in ${PATH}: ${key}`),
    ...Object.keys(requirements)
      .filter((type) => !TYPES.includes(type))
      .map((type) => `${PATH} contains an invalid type: ${type}`),
    ...countsIn(requirements),
    ...Object.entries(requirements).flatMap(([type, items]) =>
      type === "custom_objects_v2" ? [] : itemsIn(type, items),
    ),
    ...channelsIn(requirements["channel_integrations"]),
    ...checkCustomObjects(requirements["custom_objects_v2"]),
  ];
}

function countsIn(requirements: Fields): string[] {
  const count = Object.values(requirements)
    .filter(isFields)
    .reduce((sum, items) => sum + Object.keys(items).length, 0);
  const legacy = requirements["custom_objects"];
  const objects = isFields(legacy) ? Object.values(legacy).flat().length : 0;
  return [
    ...(count > MOST_ITEMS ? [`There are ${count} requirements; ${MOST_ITEMS} is the limit`] : []),
    ...(objects > MOST_LEGACY_OBJECTS
      ? [`There are ${objects} custom objects; ${MOST_LEGACY_OBJECTS} is the limit`]
      : []),
  ];
}

function itemsIn(type: string, items: unknown): string[] {
  if (!isFields(items)) return TYPES.includes(type) ? [`${type} in ${PATH} must be an object`] : [];
  return Object.entries(items).flatMap(([identifier, item]) => {
    if (!isFields(item)) {
      return WITHOUT_TITLE.includes(type) ? [] : [`${identifier} in ${type} must be an object`];
    }
    return missingIn(type, item)
      .map((key) => `${identifier} in ${type} is missing ${key}`)
      .concat(oldTargetIn(type, identifier, item));
  });
}

function missingIn(type: string, item: Fields): string[] {
  if (type === "webhooks") return WEBHOOK.filter((key) => item[key] === undefined);
  const title = WITHOUT_TITLE.includes(type) ? [] : ["title"];
  const key = type === "user_fields" || type === "organization_fields" ? ["key"] : [];
  return [...title, ...key].filter((name) => item[name] === undefined);
}

const oldTargetIn = (type: string, identifier: string, item: Fields): string[] =>
  type === "targets" && ["http_target", "url_target_v2"].includes(String(item["type"]))
    ? [`The target ${identifier} has a type that is no longer supported; use a webhook`]
    : [];

function channelsIn(channels: unknown): string[] {
  if (!isFields(channels)) return [];
  const all = Object.entries(channels);
  return [
    ...(all.length > 1 ? ["There can be one channel integration only"] : []),
    ...all
      .filter(([, channel]) => !isFields(channel) || channel["manifest_url"] === undefined)
      .map(([identifier]) => `The channel integration ${identifier} is missing manifest_url`),
  ];
}
