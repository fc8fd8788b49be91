import { recordInvalid } from "../api/http/deskError";
import type { Settings } from "./fillSettings";
import type { Manifest } from "./manifest";

/**
 * Completes an installation's settings with defaults.
 *
 * @throws {DeskError} 422 when a required one is missing, with Zendesk's wording of the field.
 */
export function checkSettings(manifest: Manifest, given: Settings): Settings {
  const defaults = manifest.parameters.flatMap(({ name, default: value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const settings: Settings = { ...Object.fromEntries(defaults), ...given };
  const missing = manifest.parameters.filter(
    ({ name, required }) => required && isEmpty(settings[name]),
  );
  if (missing.length > 0) {
    throw recordInvalid(
      Object.fromEntries(missing.map(({ name }) => [name, `${name}: cannot be blank`])),
    );
  }
  return settings;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === "";
