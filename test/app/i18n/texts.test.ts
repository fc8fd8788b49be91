import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import "../../../src/i18n/pageTexts";
import "../../../src/i18n/laterTexts";
import { translate } from "../../../src/i18n/translate";
import texts from "../../../translations/en.json";

const root = join(__dirname, "..", "..", "..", "src");

/** Text paths, with plural forms as one. */
function keysOf(node: unknown, path = ""): string[] {
  if (typeof node === "string") return [path];
  const entries = Object.entries(node as Record<string, unknown>);
  if (entries.map(([name]) => name).join() === "one,other") return [path];
  return entries.flatMap(([name, child]) => keysOf(child, path === "" ? name : `${path}.${name}`));
}

function without(node: Record<string, unknown>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== name));
}

const own = without(texts, "app");
const keys = keysOf(own);
const sources = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
  .join("\n");

/** What sources name: whole keys in quotes, and patterns in templates. */
const named = new Set([...sources.matchAll(/"([a-z]+(?:\.[\w-]+)+)"/gi)].map((match) => match[1]));
const patterns = [...sources.matchAll(/`([a-z]+\.[^`]*\$\{[^`]*)`/gi)].map((match) => {
  const parts = (match[1] ?? "").split(/\$\{[^}]*\}/);
  return new RegExp(`^${parts.map((part) => part.replaceAll(".", "\\.")).join("[^.]+")}$`);
});

describe("the texts", () => {
  it.each(keys)("shows %s somewhere", (key) => {
    expect(named.has(key) || patterns.some((pattern) => pattern.test(key))).toBe(true);
  });

  it("has a text for every key that is named", () => {
    const known = new Set(keys);
    const roots = new Set(Object.keys(own));
    const missing = [...named].filter(
      (key) => key !== undefined && roots.has(key.split(".")[0] ?? "") && !known.has(key),
    );
    // Paths of the help desk's page look like keys.
    expect(missing.filter((key) => !key?.startsWith("ticket."))).toEqual([]);
  });

  it("does not sound like a machine", () => {
    // This is what a machine says: the rules make a message of it.
    const meant = new Set([translate("settings.tone.sample")]);
    const said = JSON.stringify(own, (_, value: unknown) =>
      typeof value === "string" && meant.has(value) ? "" : value,
    );
    expect(said).not.toMatch(
      /invalid|please be advised|your request|successfully|an error occurred/i,
    );
  });
});

describe("translate", () => {
  it("follows the count", () => {
    expect(translate("time.hours", { count: 1 })).toBe("1 hour");
    expect(translate("time.hours", { count: 12_000 })).toBe("12,000 hours");
  });

  it("fills in names as they are", () => {
    expect(translate("ownership.tell", { customer: "{count} <b>" })).toBe("Write to {count} <b>");
  });
});
