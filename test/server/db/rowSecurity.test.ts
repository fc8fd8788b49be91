import { sql } from "kysely";
import { MACHINERY_SCHEMA } from "../../../server/db/migrate";
import { withService } from "../../support/server/withService";

const service = withService();

type Table = {
  name: string;
  has_account: boolean;
  enabled: boolean;
  forced: boolean;
  policies: number;
};

describe("row-level security", () => {
  it("is forced, with a policy, on every table", async () => {
    const { rows } = await sql<Table>`
      select c.relname as name,
             exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'account_id') as has_account,
             c.relrowsecurity as enabled,
             c.relforcerowsecurity as forced,
             (select count(*)::int from pg_policy p
               where p.polrelid = c.oid and p.polwithcheck is not null) as policies
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p')
         and n.nspname not in ('pg_catalog', 'information_schema', ${MACHINERY_SCHEMA})
         and n.nspname not like 'pg_toast%'
    `.execute(service.db);

    expect(rows.length).toBeGreaterThan(15);
    expect(
      rows.filter((row) => !row.has_account || !row.enabled || !row.forced || row.policies === 0),
    ).toEqual([]);
  });

  it("leaves the runtime role without ownership, privileges or bypass", async () => {
    const { rows } = await sql<{ owns: number; rolbypassrls: boolean; rolsuper: boolean }>`
      select (select count(*)::int from pg_class c where c.relowner = r.oid) as owns,
             rolbypassrls, rolsuper
        from pg_roles r where rolname in ('unticket_runtime', 'unticket_registry')
    `.execute(service.db);

    expect(rows).toEqual([
      { owns: 0, rolbypassrls: false, rolsuper: false },
      { owns: 0, rolbypassrls: false, rolsuper: false },
    ]);
  });

  it("shows an account its own rows only, and refuses to write another's", async () => {
    const [ours, theirs] = [await service.addAccount(), await service.addAccount()];
    const team = { group_id: 1, name: "Help", description: null };
    await service.inAccount(theirs, (tx) =>
      tx
        .insertInto("teams")
        .values({ account_id: theirs, ...team })
        .execute(),
    );

    const seen = await service.inAccount(ours, (tx) =>
      tx.selectFrom("teams").selectAll().execute(),
    );
    const written = service.inAccount(ours, (tx) =>
      tx
        .insertInto("teams")
        .values({ account_id: theirs, ...team, group_id: 2 })
        .execute(),
    );

    expect(seen).toEqual([]);
    await expect(written).rejects.toThrow("row-level security");
  });

  it("shows nothing when no account is set", async () => {
    const { rows } = await service.db.transaction().execute(async (tx) => {
      await sql`set local role unticket_runtime`.execute(tx);
      return sql`select * from teams`.execute(tx);
    });

    expect(rows).toEqual([]);
  });

  it("carries nothing over on pooled connections", async () => {
    const accounts = [await service.addAccount(), await service.addAccount()];
    await Promise.all(
      accounts.map((account) =>
        service.inAccount(account, (tx) =>
          tx
            .insertInto("teams")
            .values({ account_id: account, group_id: account, name: "T", description: null })
            .execute(),
        ),
      ),
    );

    const reads = await Promise.all(
      Array.from({ length: 1000 }, (_, count) => accounts[count % 2] ?? 0).map((account) =>
        service.inAccount(account, async (tx) => ({
          account,
          teams: await tx.selectFrom("teams").select("group_id").execute(),
        })),
      ),
    );

    expect(
      reads.filter(({ account, teams }) => teams.length !== 1 || teams[0]?.group_id !== account),
    ).toEqual([]);
  });
});
