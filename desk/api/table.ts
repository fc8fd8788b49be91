import { highestIdIn, type IndexedField, type Kind, type Records } from "./records";

type IdOf<K extends Kind> = Records[K]["id"];

/** Records of one kind in memory. They are never changed in place: `put` replaces one. */
export type Table<K extends Kind> = {
  readonly kind: K;
  get(id: IdOf<K>): Records[K] | undefined;
  /** All records in the order in which they came. */
  all(): Records[K][];
  /** Those whose `field` equals `value`, in the order in which they came. */
  by<F extends IndexedField<K>>(field: F, value: Records[K][F]): Records[K][];
  /** Adds the record, or replaces the one with its id. */
  put(record: Records[K]): Records[K];
  remove(id: IdOf<K>): void;
  /** A number that no record (and no event) had before. */
  nextId(): number;
  size(): number;
  /** Grows with every change; lets readers keep what they derived. */
  version(): number;
};

type Changed = (kind: Kind, id: string | number, body: unknown) => void;

/**
 * An empty table.
 *
 * @param kind - What it holds.
 * @param fields - The fields that `by` may ask for.
 * @param changed - Told of every put and remove.
 */
export function createTable<K extends Kind>(
  kind: K,
  fields: readonly IndexedField<K>[],
  changed: Changed,
): Table<K> {
  const records = new Map<IdOf<K>, Records[K]>();
  const index = createIndex<K>(fields);
  let highest = 0;
  let version = 0;

  const forget = (id: IdOf<K>) => {
    const old = records.get(id);
    if (old !== undefined) index.remove(old);
  };

  return {
    kind,
    get: (id) => records.get(id),
    all: () => [...records.values()],
    by: (field, value) =>
      [...index.find(field, value)].flatMap((id) => {
        const record = records.get(id);
        return record === undefined ? [] : [record];
      }),
    put: (record) => {
      forget(record.id);
      records.set(record.id, record);
      index.add(record);
      highest = Math.max(highest, highestIdIn(record));
      version += 1;
      changed(kind, record.id, record);
      return record;
    },
    remove: (id) => {
      forget(id);
      if (!records.delete(id)) return;
      version += 1;
      changed(kind, id, null);
    },
    nextId: () => {
      highest += 1;
      return highest;
    },
    size: () => records.size,
    version: () => version,
  };
}

/** Ids by field and value. */
function createIndex<K extends Kind>(fields: readonly IndexedField<K>[]) {
  const byField = new Map<keyof Records[K], Map<unknown, Set<IdOf<K>>>>(
    fields.map((field) => [field, new Map<unknown, Set<IdOf<K>>>()]),
  );
  const none: ReadonlySet<IdOf<K>> = new Set();

  return {
    find: (field: keyof Records[K], value: unknown) => byField.get(field)?.get(value) ?? none,
    add: (record: Records[K]) => {
      for (const [field, ids] of byField) {
        const value = record[field];
        const set = ids.get(value) ?? new Set<IdOf<K>>();
        set.add(record.id);
        ids.set(value, set);
      }
    },
    remove: (record: Records[K]) => {
      for (const [field, ids] of byField) ids.get(record[field])?.delete(record.id);
    },
  };
}
