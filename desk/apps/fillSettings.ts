/** Values by parameter name. */
export type Settings = Readonly<Record<string, unknown>>;

const PLACEHOLDER = /\{\{\s*setting\.([A-Za-z0-9_-]+)\s*\}\}/g;

/**
 * Replaces `{{setting.name}}` by the installation's value.
 *
 * @param valueOf - Gives the value of a setting; null leaves the placeholder as it stands.
 */
export const fillSettings = (text: string, valueOf: (name: string) => string | null): string =>
  text.replace(PLACEHOLDER, (whole, name: string) => valueOf(name) ?? whole);

/** Looks settings up as text; what is not set stays a placeholder. */
export const lookUp =
  (settings: Settings) =>
  (name: string): string | null => {
    const value = Object.hasOwn(settings, name) ? settings[name] : undefined;
    return typeof value === "string" || typeof value === "number" ? String(value) : null;
  };
