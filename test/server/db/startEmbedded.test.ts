import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded } from "../../../server/db/startEmbedded";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "unticket-embedded-"));
});
afterAll(async () => {
  await (await startEmbedded(folder)).stop();
  await rm(folder, { recursive: true, force: true });
});

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<unknown[]>({ text: question, rowMode: "array" });
  await client.end();
  return rows[0]?.[0];
}

const pidFile = () => join(folder, "postgres", "postmaster.pid");
const pidOf = async () => Number((await readFile(pidFile(), "utf8")).split("\n")[0]);

describe("startEmbedded", () => {
  it("keeps what was written, over a stop", async () => {
    const first = await startEmbedded(folder);
    await ask(await first.url("kept"), "create table words as select 'hello' as word");
    await first.stop();

    const second = await startEmbedded(folder);

    expect(await ask(await second.url("kept"), "select word from words")).toBe("hello");
  });

  it("joins a server that runs already, as one that a killed process left behind", async () => {
    const first = await startEmbedded(folder);
    const before = await pidOf();

    const second = await startEmbedded(folder);

    expect(await pidOf()).toBe(before);
    expect(await second.url("kept")).toBe(await first.url("kept"));
  });

  it("goes on after the server was killed", async () => {
    await startEmbedded(folder);
    process.kill(await pidOf(), "SIGKILL");

    const again = await startEmbedded(folder);

    expect(await ask(await again.url("kept"), "select word from words")).toBe("hello");
  });

  it("takes a pid file over whose number another program has by now", async () => {
    await (await startEmbedded(folder)).stop();
    await writeFile(pidFile(), `${process.pid}\n${join(folder, "postgres")}\n0\n1\n`);

    const again = await startEmbedded(folder);

    expect(await ask(await again.url("kept"), "select word from words")).toBe("hello");
    expect(await pidOf()).not.toBe(process.pid);
  });

  it("does not stop while another process is connected", async () => {
    const first = await startEmbedded(folder);
    const client = new pg.Client({ connectionString: await first.url("kept") });
    client.on("error", () => undefined);
    await client.connect();

    await first.stop();

    expect((await client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    await client.end();
  });

  it("listens on this machine alone, writes through, and keeps its password to its owner", async () => {
    const embedded = await startEmbedded(folder);
    const url = await embedded.url("kept");

    expect(await ask(url, "show listen_addresses")).toBe("127.0.0.1");
    expect(await ask(url, "show fsync")).toBe("on");
    expect(await ask(url, "select rolsuper from pg_roles where rolname = current_user")).toBe(
      false,
    );
    expect((await stat(join(folder, "postgres.password"))).mode & 0o777).toBe(0o600);
    await expect(ask(url.replace(/:[^:@]+@/, ":wrong@"), "select 1")).rejects.toThrow("password");
  });

  it("refuses names of databases that are more than a name", async () => {
    const embedded = await startEmbedded(folder);

    await expect(embedded.url('x"; drop database kept; --')).rejects.toThrow(RangeError);
  });
});
