import { findDuplicateKeys } from "./findDuplicateKeys";
import type { Package } from "./readPackage";

/** A JSON file of a package, or why there is none. */
export type JsonFile =
  | { readonly state: "read"; readonly value: unknown; readonly duplicates: readonly string[] }
  | { readonly state: "missing" }
  | { readonly state: "broken" };

/** Reads a JSON file of a package. */
export function readJson({ files }: Package, path: string): JsonFile {
  const file = files.get(path);
  if (file === undefined) return { state: "missing" };
  const text = file.toString("utf8").replace(/^\uFEFF/, "");
  try {
    const value: unknown = JSON.parse(text);
    return { state: "read", value, duplicates: findDuplicateKeys(text) };
  } catch {
    return { state: "broken" };
  }
}

/** A JSON object with unknown values. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === "string";

/** A text that says something. */
export const isFilled = (value: unknown): value is string => isText(value) && value.trim() !== "";
