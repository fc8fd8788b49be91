import type { Kind } from "./records";

/** A record on its way to or from the disk. `body` is null when it was removed. */
export type StoredRow = { readonly kind: Kind; readonly id: string; readonly body: unknown };

/** Where the desk keeps its records between two starts. */
export type Persistence = {
  /** All records, in the order of their ids. */
  load(): Promise<readonly StoredRow[]>;
  /** Keeps all of `rows`, or none when it rejects. */
  write(rows: readonly StoredRow[]): Promise<void>;
  close(): Promise<void>;
};

/** For desks that forget everything when they stop. */
export const noPersistence: Persistence = {
  load: () => Promise.resolve([]),
  write: () => Promise.resolve(),
  close: () => Promise.resolve(),
};
