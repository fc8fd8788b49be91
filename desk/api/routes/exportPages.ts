import { badRequest } from "../http/deskError";

/** A row with the second of its newest change. */
export type Dated<R> = { readonly at: number; readonly row: R };

type Row = { readonly id: number };
type Link = (changes: Readonly<Record<string, string | null>>) => string;

export type ExportRequest = {
  readonly cursor: string | null;
  /** Unix seconds. */
  readonly startTime: number;
  readonly size: number;
  /** Later changes are kept back: they may still be joined by others of the same second. */
  readonly until: number;
  readonly link: Link;
};

type ExportPage<R> = {
  readonly rows: readonly R[];
  readonly beside: Readonly<Record<string, unknown>>;
};

type Place = { readonly at: number; readonly id: number };

/** A page of rows after a cursor, in the order of their newest changes. */
export function cursorExport<R extends Row>(
  request: ExportRequest,
  dated: readonly Dated<R>[],
): ExportPage<R> {
  const from =
    request.cursor === null ? { at: request.startTime, id: -1 } : readCursor(request.cursor);
  const due = inOrder(dated, request.until).filter(({ at, row }) =>
    isAfter({ at, id: row.id }, from),
  );
  const page = due.slice(0, request.size);
  const last = page.at(-1);
  const after = writeCursor(last === undefined ? from : { at: last.at, id: last.row.id });
  const ends = due.length <= request.size;
  const link = (cursor: string) => request.link({ cursor, start_time: null });
  return {
    rows: page.map(({ row }) => row),
    beside: {
      after_cursor: after,
      after_url: link(after),
      before_cursor: request.cursor,
      before_url: request.cursor === null ? null : link(request.cursor),
      end_of_stream: ends,
    },
  };
}

/**
 * A page of rows since a time. Rows of one second are never parted, so that the time alone
 * tells where the next page begins; that page repeats the last second of this one.
 */
export function timeExport<R extends Row>(
  request: ExportRequest,
  dated: readonly Dated<R>[],
): ExportPage<R> {
  const due = inOrder(dated, request.until).filter(({ at }) => at >= request.startTime);
  const lastSecond = due[request.size - 1]?.at;
  const page = lastSecond === undefined ? due : due.filter(({ at }) => at <= lastSecond);
  const endTime = page.at(-1)?.at ?? null;
  const ends = page.length === due.length;
  // A second that alone fills the page would be asked for forever: go past it.
  const next = endTime === request.startTime && !ends ? endTime + 1 : endTime;
  return {
    rows: page.map(({ row }) => row),
    beside: {
      count: page.length,
      end_time: endTime,
      next_page: next === null ? null : request.link({ start_time: String(next) }),
      end_of_stream: ends,
    },
  };
}

const inOrder = <R extends Row>(dated: readonly Dated<R>[], until: number) =>
  dated
    .filter(({ at }) => at <= until)
    .sort((one, other) => one.at - other.at || one.row.id - other.row.id);

const isAfter = (place: Place, from: Place) =>
  place.at > from.at || (place.at === from.at && place.id > from.id);

const writeCursor = ({ at, id }: Place) =>
  Buffer.from(`${at.toFixed(1)}||${String(id)}`).toString("base64");

function readCursor(cursor: string): Place {
  const text = Buffer.from(cursor, "base64").toString("utf8");
  const [, at, id] = /^(\d+\.\d)\|\|(-?\d+)$/.exec(text) ?? [];
  if (at === undefined || id === undefined) throw badRequest("cursor is invalid");
  return { at: Number(at), id: Number(id) };
}
