import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postgresPersistence } from "../../../desk/api/postgresPersistence";
import { loadSeason, openStore } from "../../../desk/api/store";
import { type EmbeddedDatabase, startEmbedded } from "../../../server/db/startEmbedded";
import { aPerson } from "../../support/desk/smallCompany";

let folder: string;
let database: EmbeddedDatabase;
let url: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-test-"));
  await chmod(folder, 0o755);
  database = await startEmbedded(folder);
  url = await database.url("desk");
}, 120_000);
afterAll(async () => {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const open = async () => openStore(await postgresPersistence(url));

describe("records in PostgreSQL", () => {
  it("come back as they were, whatever was written into them", async () => {
    const name = "Ana 'drop table' \u0000 \ud800 äöü 日本 \\ \"";
    const first = await open();
    await loadSeason(first, { users: [aPerson({ id: 1, name, email: null })] });
    await first.close();

    const second = await open();
    const ana = second.users.get(1);
    await second.close();

    expect(ana).toEqual(aPerson({ id: 1, name: "Ana 'drop table'   äöü 日本 \\ \"", email: null }));
  });

  it("come back in the order of their numbers, thousands of them", async () => {
    const first = await open();
    const users = Array.from({ length: 4500 }, (_, index) =>
      aPerson({ id: 10 + index, name: `P${index}` }),
    );
    await loadSeason(first, { users });
    first.users.remove(10);
    await first.close();

    const second = await open();
    const numbers = second.users
      .all()
      .map(({ id }) => id)
      .filter((id) => id >= 10);
    await second.close();

    expect(numbers).toEqual(Array.from({ length: 4499 }, (_, index) => 11 + index));
  });

  it("are kept whole or not at all", async () => {
    const persistence = await postgresPersistence(url);
    const bad = { kind: "users", id: "9900", body: undefined } as const;
    const rows = [
      { kind: "users", id: "9901", body: aPerson({ id: 9901, name: "Half" }) } as const,
      bad,
    ];

    await expect(persistence.write(rows)).rejects.toThrow();
    const loaded = await persistence.load();
    await persistence.close();

    expect(loaded.some(({ id }) => id === "9901")).toBe(false);
  });
});
