import type { Call } from "./api";
import { badRequest, DeskError } from "./deskError";

type Row = { readonly id: number | string };

/** A page of rows, and what to put beside it in the answer. */
export type Page<R> = {
  readonly rows: readonly R[];
  readonly beside: Readonly<Record<string, unknown>>;
};

const MOST_ROWS = 100;
const MOST_OFFSET_ROWS = 10_000;

/**
 * One page of `rows`, by cursor when the caller asks with `page[...]`, else by page number.
 *
 * @throws {DeskError} 400 for parameters that make no sense, and beyond 10,000 rows by number.
 */
export function pageOf<R extends Row>(call: Call, rows: readonly R[]): Page<R> {
  const asksForCursor = [...call.query.keys()].some((key) => key.startsWith("page["));
  return asksForCursor ? cursorPage(call, rows) : numberedPage(call, rows);
}

/** A whole number from the query. @throws {DeskError} 400 when it is none or out of range. */
export function wholeNumber(
  call: Call,
  name: string,
  { least, most, usual }: { least: number; most: number; usual: number },
): number {
  const text = call.query.get(name);
  if (text === null || text === "") return usual;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) throw badRequest(`${name} is invalid`);
  return Math.min(value, most);
}

/** The address of this very call with other parameters; null takes one away. */
export function linkTo(call: Call, changes: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(call.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return `${call.base}${call.path}${text === "" ? "" : `?${text}`}`;
}

function numberedPage<R extends Row>(call: Call, rows: readonly R[]): Page<R> {
  const size = wholeNumber(call, "per_page", { least: 1, most: MOST_ROWS, usual: MOST_ROWS });
  const page = wholeNumber(call, "page", { least: 1, most: 1e9, usual: 1 });
  if (page > 100 || page * size > MOST_OFFSET_ROWS) {
    throw new DeskError(400, {
      error: "InvalidPaginationDepth",
      description: "Number of pages must be 100 or fewer; use cursor pagination beyond",
    });
  }
  const start = (page - 1) * size;
  const hasMore = start + size < rows.length;
  const to = (number: number) =>
    linkTo(call, { page: String(number), per_page: call.query.get("per_page") });
  return {
    rows: rows.slice(start, start + size),
    beside: {
      next_page: hasMore ? to(page + 1) : null,
      previous_page: page > 1 ? to(page - 1) : null,
      count: rows.length,
    },
  };
}

function cursorPage<R extends Row>(call: Call, rows: readonly R[]): Page<R> {
  const size = wholeNumber(call, "page[size]", { least: 1, most: MOST_ROWS, usual: MOST_ROWS });
  const after = call.query.get("page[after]");
  const before = call.query.get("page[before]");
  const start = startOf(rows, { after, before, size });
  const page = rows.slice(start, start + size);
  const hasMore = start + size < rows.length;
  const afterCursor = cursorOf(page.at(-1), start + page.length - 1);
  const beforeCursor = cursorOf(page[0], start);
  return {
    rows: page,
    beside: {
      meta: { has_more: hasMore, after_cursor: afterCursor, before_cursor: beforeCursor },
      links: {
        next: hasMore ? linkTo(call, { "page[after]": afterCursor, "page[before]": null }) : null,
        prev:
          start > 0 ? linkTo(call, { "page[before]": beforeCursor, "page[after]": null }) : null,
      },
    },
  };
}

type Position = {
  readonly after: string | null;
  readonly before: string | null;
  readonly size: number;
};

function startOf(rows: readonly Row[], { after, before, size }: Position): number {
  if (after !== null) return indexOfCursor(rows, after) + 1;
  if (before !== null) return Math.max(0, indexOfCursor(rows, before) - size);
  return 0;
}

/** A cursor names a row and where it was, so that it survives rows coming and going. */
function cursorOf(row: Row | undefined, index: number): string | null {
  if (row === undefined) return null;
  return Buffer.from(JSON.stringify([index, row.id])).toString("base64url");
}

function indexOfCursor(rows: readonly Row[], cursor: string): number {
  const [index, id] = readCursor(cursor);
  if (rows[index]?.id === id) return index;
  const found = rows.findIndex((row) => row.id === id);
  return found === -1 ? Math.min(index, rows.length) - 1 : found;
}

function readCursor(cursor: string): readonly [number, unknown] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(value) && Number.isInteger(value[0]) && Number(value[0]) >= 0) {
      return [Number(value[0]), value[1]];
    }
  } catch {
    // Not a cursor of ours: said below.
  }
  throw badRequest("Invalid cursor");
}
