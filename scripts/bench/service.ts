import { createHmac, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { Pool } from "undici";
import { inAccount } from "../../server/db/inAccount";
import { findOrMakeAccount } from "../../server/session/findAccount";
import { readServiceSettings } from "../../server/settings";
import { startService } from "../../server/startService";

/**
 * How fast signed events are acknowledged, against a server that does nothing, at a steady rate
 * that does not wait for answers: `tsx scripts/bench/service.ts [events per second] [seconds]`.
 */
const RATE = Number(process.argv[2] ?? 1000);
const SECONDS = Number(process.argv[3] ?? 20);
const SECRET = "the secret of the measurement";
const TICK_MS = 10;

type Sending = { path: string; headers: Record<string, string>; body: string };

const folder = await mkdtemp(join(tmpdir(), "unticket-bench-"));
const running = await startService(
  readServiceSettings({ PORT: "0", DATA_DIR: folder, LOG_LEVEL: "error" }),
);
const { db, sealer } = running.service;
const accountId = await findOrMakeAccount(db, "bench");
const key = await inAccount(db, accountId, async (tx) => {
  await tx
    .insertInto("connections")
    .values({
      account_id: accountId,
      access_token: sealer.seal("none", `access_token:${accountId}`),
      connected_by: 1,
      webhook_secret: sealer.seal(SECRET, `webhook_secret:${accountId}`),
    })
    .execute();
  return (await tx.selectFrom("accounts").select("webhook_key").executeTakeFirstOrThrow())
    .webhook_key;
});

const idle = createServer((request, response) => {
  request.resume().on("end", () => response.end());
});
await new Promise<void>((resolve) => idle.listen(0, "127.0.0.1", resolve));
const idlePort = (idle.address() as AddressInfo).port;

const floor = await measure(`http://127.0.0.1:${idlePort}`, Math.min(SECONDS, 10));
const real = await measure(`http://127.0.0.1:${running.port}`, SECONDS);
const stored = await inAccount(db, accountId, async (tx) => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from inbox`.execute(tx);
  return rows[0]?.count;
});
console.log(JSON.stringify({ rate: RATE, floor, real, stored }, null, 2));
idle.close();
await running.stop();
await rm(folder, { recursive: true, force: true });

/** Sends at the rate, whatever is answered; times are from when a request was due. */
async function measure(origin: string, seconds: number) {
  const pool = new Pool(origin, { connections: 64, pipelining: 1 });
  const times: number[] = [];
  let refused = 0;
  const waiting = new Set<Promise<void>>();
  const started = performance.now();
  for (let sent = 0; sent < RATE * seconds;) {
    const due = Math.floor(((performance.now() - started) / 1000) * RATE);
    for (; sent < Math.min(due, RATE * seconds); sent += 1) {
      const at = performance.now();
      const one = send(pool, sending(sent)).then((status) => {
        times.push(performance.now() - at);
        if (status !== 200) refused += 1;
      });
      waiting.add(one);
      void one.finally(() => waiting.delete(one));
    }
    await sleep(TICK_MS);
  }
  await Promise.all(waiting);
  await pool.close();
  times.sort((one, other) => one - other);
  const at = (share: number) =>
    Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10;
  return { sent: times.length, refused, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

async function send(pool: Pool, { path, headers, body }: Sending): Promise<number> {
  const answer = await pool.request({ method: "POST", path, headers, body });
  await answer.body.dump();
  return answer.statusCode;
}

function sending(number: number): Sending {
  const timestamp = new Date().toISOString();
  const body = JSON.stringify({
    account_id: "1",
    id: randomUUID(),
    type: "zen:event-type:ticket.status_changed",
    subject: `zen:ticket:${(number % 5000) + 1}`,
    time: timestamp,
    detail: { id: String((number % 5000) + 1), status: "OPEN", subject: "x".repeat(600) },
    event: { current: "OPEN", previous: "NEW" },
  });
  const signature = createHmac("sha256", SECRET).update(timestamp).update(body).digest("base64");
  return {
    path: `/webhooks/zendesk/${key}`,
    headers: {
      "content-type": "application/json",
      "x-zendesk-webhook-signature": signature,
      "x-zendesk-webhook-signature-timestamp": timestamp,
    },
    body,
  };
}
