import { createServer } from "node:http";
import pino from "pino";
import { noPersistence } from "./api/persistence";
import { postgresPersistence } from "./api/postgresPersistence";
import { loadSeason } from "./api/store";
import { installOwnApp } from "./apps/installOwnApp";
import { tls } from "./apps/tls";
import { createDesk, type RunningDesk } from "./createDesk";
import { createLiveTraffic } from "./season/liveTraffic";
import { planSeason } from "./season/planSeason";
import { playSeason, seasonStart } from "./season/playSeason";
import { readEnvironment } from "./readEnvironment";

const SEASON = "season";

const log = pino({ name: "desk" });
const environment = readEnvironment(process.env);

const running = await createDesk({
  persistence:
    environment.databaseUrl === null
      ? noPersistence
      : await postgresPersistence(environment.databaseUrl),
  origin: () => `http://localhost:${environment.port}`,
  appOrigin: environment.appOrigin,
  oauthClientSecret: environment.oauthClientSecret,
  settings: { autoConsent: environment.autoConsent },
  traffic: (desk) => createLiveTraffic(desk, environment.seed + desk.store.tickets.size()),
  report: (error) => log.error(error),
});
await prepare(running);

const server = createServer(running.app);
server.listen(environment.port, environment.host, () => {
  log.info({ port: environment.port }, "the practice desk is open");
});

const secured =
  environment.tlsPort === null
    ? null
    : await tls({ app: running.app, folder: environment.dataFolder });
secured?.listen(environment.tlsPort ?? undefined, "127.0.0.1");

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());

/** A season that was interrupted while it was put in is played anew. */
async function prepare({ desk }: RunningDesk) {
  if (desk.store.facts.get(SEASON) === undefined) {
    const plan = planSeason(environment.seed, desk.clock.now(), environment.tickets);
    await loadSeason(desk.store, seasonStart(plan));
    const played = playSeason(desk, plan);
    desk.store.facts.put({ id: SEASON, value: environment.seed });
    await desk.store.flush();
    log.info(played, "the season was played");
  }
  await installOwnApp(desk, { folder: process.cwd(), appOrigin: environment.appOrigin });
}

/** Open requests may end; then everything is kept. */
async function stop() {
  for (const one of [server, secured]) {
    one?.close();
    one?.closeIdleConnections();
    setTimeout(() => one?.closeAllConnections(), 3000).unref();
  }
  await running.close();
  process.exit(0);
}
