import fc from "fast-check";
import type { Persistence, StoredRow } from "../../../desk/api/persistence";
import { loadSeason, openStore } from "../../../desk/api/store";
import { createClock } from "../../../desk/api/clock";
import { aPerson } from "../../support/desk/smallCompany";

/** A disk in memory that can be made to fail. */
function aDisk() {
  const rows = new Map<string, StoredRow>();
  const writes: (readonly StoredRow[])[] = [];
  let failures = 0;
  const persistence: Persistence = {
    load: () => Promise.resolve([...rows.values()]),
    write: (batch) => {
      if (failures > 0) {
        failures -= 1;
        return Promise.reject(new Error("disk full"));
      }
      writes.push(batch);
      for (const row of batch) {
        if (row.body === null) rows.delete(`${row.kind}/${row.id}`);
        else rows.set(`${row.kind}/${row.id}`, row);
      }
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
  return { persistence, writes, fail: (times: number) => (failures = times) };
}

describe("the store", () => {
  it("comes back with its records and never gives a number twice", async () => {
    const disk = aDisk();
    const first = await openStore(disk.persistence);
    first.users.put(aPerson({ id: first.users.nextId(), name: "Ana" }));
    first.users.put(aPerson({ id: first.users.nextId(), name: "Ben" }));
    await first.flush();

    const second = await openStore(disk.persistence);

    expect(second.users.all().map(({ name }) => name)).toEqual(["Ana", "Ben"]);
    expect(second.users.nextId()).toBe(3);
  });

  it("counts events with their audits", async () => {
    const store = await openStore();
    const via = { channel: "web", source: { from: {}, to: {}, rel: null } };
    store.audits.put({
      id: 5,
      ticket_id: 1,
      created_at: "2026-03-02T09:00:00Z",
      author_id: 1,
      via,
      metadata: { system: {}, custom: {} },
      events: [{ id: 9, type: "Create", field_name: "status", value: "new" }],
    });

    expect(store.audits.nextId()).toBe(10);
  });

  it("writes what several callers changed at once", async () => {
    const disk = aDisk();
    const store = await openStore(disk.persistence);
    store.users.put(aPerson({ id: 1, name: "Ana" }));
    const one = store.flush();
    store.users.put(aPerson({ id: 2, name: "Ben" }));
    store.users.put(aPerson({ id: 2, name: "Benjamin" }));
    await Promise.all([one, store.flush(), store.flush()]);

    expect(disk.writes.flat().map(({ body }) => (body as { name: string }).name)).toEqual([
      "Ana",
      "Benjamin",
    ]);
  });

  it("tells the caller when it could not write, and tries again with the next change", async () => {
    const disk = aDisk();
    const store = await openStore(disk.persistence);
    store.users.put(aPerson({ id: 1, name: "Ana" }));
    disk.fail(1);
    await expect(store.flush()).rejects.toThrow("disk full");
    store.users.put(aPerson({ id: 2, name: "Ben" }));
    await store.flush();

    expect((await openStore(disk.persistence)).users.size()).toBe(2);
  });

  it("forgets what was removed", async () => {
    const disk = aDisk();
    const store = await openStore(disk.persistence);
    await loadSeason(store, { users: [aPerson({ id: 1, name: "Ana" })] });
    store.users.remove(1);
    await store.flush();

    expect((await openStore(disk.persistence)).users.size()).toBe(0);
  });

  it("finds by a field exactly what looking at every record finds", async () => {
    const change = fc.record({
      id: fc.integer({ min: 1, max: 8 }),
      email: fc.constantFrom("a@x.example", "b@x.example", null),
      isGone: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 40 }), async (changes) => {
        const { users } = await openStore();
        for (const { id, email, isGone } of changes) {
          if (isGone) users.remove(id);
          else users.put(aPerson({ id, name: "Somebody", email }));
        }
        for (const email of ["a@x.example", "b@x.example", null]) {
          const expected = users.all().filter((user) => user.email === email);
          expect(new Set(users.by("email", email))).toEqual(new Set(expected));
        }
      }),
    );
  });
});

describe("the desk's clock", () => {
  it("remembers how far it was moved", async () => {
    const disk = aDisk();
    const store = await openStore(disk.persistence);
    createClock(store, () => 0).forward(90);
    await store.flush();

    expect(createClock(await openStore(disk.persistence), () => 0).stamp()).toBe(
      "1970-01-01T01:30:00Z",
    );
  });

  it.each([0, -5, 1.5, Number.NaN, 1e9])("does not move by %d minutes", async (minutes) => {
    const clock = createClock(await openStore(), () => 0);

    expect(() => clock.forward(minutes)).toThrow(RangeError);
  });
});
