import { noPersistence, type Persistence, type StoredRow } from "./persistence";
import { indexes, type IndexedField, type Kind, type Records } from "./records";
import { createTable, type Table } from "./table";

/** All tables of the desk, and the way to the disk. */
export type Store = { readonly [K in Kind]: Table<K> } & {
  /**
   * Waits until all changes made so far are kept. Changes of several callers go in one
   * transaction; those that could not be kept are tried again by the next call.
   */
  flush(): Promise<void>;
  close(): Promise<void>;
};

/** Records to start with, by table. Ids must be there; audits carry their events and comments. */
export type Season = { readonly [K in Kind]?: readonly Records[K][] };

const kinds = Object.keys(indexes) as Kind[];

/** Opens the desk's records: those of the last time, or none. */
export async function openStore(persistence: Persistence = noPersistence): Promise<Store> {
  const waiting = new Map<string, StoredRow>();
  let loading = true;
  const changed = (kind: Kind, id: string | number, body: unknown) => {
    if (!loading) waiting.set(`${kind}/${id}`, { kind, id: String(id), body });
  };

  const store: Store = {
    ...createTables(changed),
    flush: createFlush(persistence, waiting),
    close: async () => {
      await store.flush();
      await persistence.close();
    },
  };
  for (const { kind, body } of await persistence.load()) putAll(store, kind, [body]);
  loading = false;
  return store;
}

/**
 * Puts a season (or any other set of records) into the desk and keeps it.
 *
 * Records with the same id are replaced. Nothing else happens: no trigger fires, no mail
 * leaves and no webhook is called, because the season already holds what these did.
 *
 * @example
 * const store = await openStore();
 * await loadSeason(store, { users: [maya], tickets: [ticket], audits: [created, replied] });
 */
export async function loadSeason(store: Store, season: Season): Promise<void> {
  for (const kind of kinds) putAll(store, kind, season[kind] ?? []);
  await store.flush();
}

function createTables(changed: Parameters<typeof createTable>[2]) {
  const table = <K extends Kind>(kind: K) =>
    [kind, createTable(kind, indexes[kind] as readonly IndexedField<K>[], changed)] as const;
  return Object.fromEntries(kinds.map((kind) => table(kind))) as {
    [K in Kind]: Table<K>;
  };
}

function putAll(store: Store, kind: Kind, records: readonly unknown[]) {
  const table = store[kind] as { put(record: unknown): unknown };
  for (const record of records) table.put(record);
}

/** One write at a time; what gathers meanwhile goes with the next one. */
function createFlush(persistence: Persistence, waiting: Map<string, StoredRow>) {
  let last: Promise<void> = Promise.resolve();
  const writeWaiting = async () => {
    if (waiting.size === 0) return;
    const batch = new Map(waiting);
    waiting.clear();
    try {
      await persistence.write([...batch.values()]);
    } catch (cause) {
      for (const [key, row] of batch) if (!waiting.has(key)) waiting.set(key, row);
      throw cause;
    }
  };
  return () => {
    last = last.then(writeWaiting, writeWaiting);
    return last;
  };
}
