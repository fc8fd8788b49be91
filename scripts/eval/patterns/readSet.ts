import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Texts with labels, in the order in which they arrived. */
export type LabeledSet = {
  readonly name: string;
  readonly texts: readonly string[];
  readonly labels: readonly string[];
  readonly splits: readonly string[];
};

const FOLDER = join(import.meta.dirname, "../../../../shared/data/patterns");

/** Reads a public set; null when it is not on this machine. */
export function readSet(file: string): LabeledSet | null {
  const path = join(FOLDER, file);
  if (!existsSync(path)) return null;
  const content = readFileSync(path, "utf8");
  const rows = file.endsWith(".jsonl") ? readJson(content) : readCsv(content);
  return {
    name: file.replace(/\..*$/, ""),
    texts: rows.map((row) => row["text"] ?? ""),
    labels: rows.map((row) => row["label"] ?? ""),
    splits: rows.map((row) => row["split"] ?? ""),
  };
}

type Row = Readonly<Record<string, string>>;

/** Lines with a numeric id come in its order, which is the order of arrival. */
function readJson(content: string): Row[] {
  const rows = content
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
  return rows.sort((a, b) => Number(a["id"] ?? 0) - Number(b["id"] ?? 0));
}

function readCsv(content: string): Row[] {
  const [head = [], ...rows] = cells(content);
  return rows
    .filter((row) => row.length >= 2)
    .map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
}

function cells(content: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /"((?:[^"]|"")*)"|([^",\n]+)|(,)|(\r?\n)/g;
  let cell = "";
  for (const [, quoted, plain, comma, line] of content.matchAll(pattern)) {
    if (quoted !== undefined) cell += quoted.replaceAll('""', '"');
    else if (plain !== undefined) cell += plain.replace(/\r$/, "");
    else {
      rows.at(-1)?.push(cell);
      cell = "";
      if (comma === undefined && line !== undefined) rows.push([]);
    }
  }
  if (cell !== "") rows.at(-1)?.push(cell);
  return rows;
}
