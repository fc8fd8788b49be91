import { createServer, type Server } from "node:http";
import { sql } from "kysely";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Database } from "../db/openDatabase";
import { inRegistry } from "../db/inRegistry";
import type { ServiceSettings } from "../settings";
import { listen } from "./listen";

/** Serves `/metrics` for Prometheus on a port of its own, which need not be open to the world. */
export async function startMetrics(
  { METRICS_PORT, HOST }: ServiceSettings,
  db: Database,
): Promise<Server | null> {
  if (METRICS_PORT === undefined) return null;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const due: Gauge = new Gauge({
    name: "unticket_jobs_due",
    help: "Jobs of accounts whose time has come",
    registers: [registry],
    collect: async () => {
      due.set(await countDue(db));
    },
  });
  const server = createServer((request, response) => {
    if (request.url !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { "content-type": registry.contentType }).end(text),
      () => response.writeHead(503).end(),
    );
  });
  await listen(server, METRICS_PORT, HOST);
  return server;
}

const countDue = (db: Database): Promise<number> =>
  inRegistry(db, async (tx) => {
    const { rows } = await sql<{ due: number }>`
      select count(*) as due from due_times where due_at <= now()
    `.execute(tx);
    return rows[0]?.due ?? 0;
  });
