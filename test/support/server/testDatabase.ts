import { randomBytes } from "node:crypto";
import pg from "pg";

/** The migrated, empty database that each test file copies. */
export const TEMPLATE = "unticket_template";

/** Copies the template; about 20 ms. `drop` removes the copy, with whoever is still connected. */
export async function createTestDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = new URL(process.env["TEST_DATABASE_URL"] ?? "");
  const name = `unticket_${randomBytes(6).toString("hex")}`;
  await ask(template, `create database ${name} template ${TEMPLATE}`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => drop(template, name) };
}

/**
 * Removes a database with whoever is connected. The server's own vacuum worker may be just there,
 * and only a superuser may end that one: it leaves by itself, so we ask again.
 */
async function drop(template: URL, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask(template, `drop database ${name} with (force)`);
    } catch (error) {
      if (tries === 100 || !isRefused(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** SQLSTATE 42501, insufficient privilege. */
function isRefused(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "42501";
}

/** `create database` needs a template that nobody is connected to. */
async function ask(template: URL, statement: string): Promise<void> {
  const url = new URL(template);
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
