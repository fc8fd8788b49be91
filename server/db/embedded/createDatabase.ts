import pg from "pg";

/** Logs in for the service: may make databases and roles, is no superuser. */
const OWNER = "unticket";

/**
 * Makes a database of the embedded server, unless it is there, and answers with its address.
 *
 * @param database - A plain name: lower-case letters, digits and underscores.
 * @throws {RangeError} For any other name.
 */
export async function createDatabase(place: {
  port: number;
  password: string;
  database: string;
}): Promise<string> {
  const { port, password, database } = place;
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(database)) throw new RangeError(`database: ${database}`);
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password,
    database: "postgres",
  });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(
      `do $$ begin
         create role ${OWNER} login createrole createdb;
       exception when duplicate_object or unique_violation then null;
       end $$`,
    );
    await client.query(`alter role ${OWNER} password ${client.escapeLiteral(password)}`);
    await client
      .query(`create database ${client.escapeIdentifier(database)} owner ${OWNER}`)
      .catch(ignoreExisting);
  } finally {
    await client.end();
  }
  return `postgres://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

const DUPLICATE_DATABASE = "42P04";
const UNIQUE_VIOLATION = "23505";

function ignoreExisting(error: unknown): void {
  const code = error instanceof pg.DatabaseError ? error.code : undefined;
  if (code !== DUPLICATE_DATABASE && code !== UNIQUE_VIOLATION) throw error;
}
