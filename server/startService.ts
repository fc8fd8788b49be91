import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { pino } from "pino";
import { openHelpDesks } from "./connection/openHelpDesks";
import { createApp, createJobs } from "./createApp";
import { migrate } from "./db/migrate";
import { openDatabase } from "./db/openDatabase";
import { startEmbedded } from "./db/startEmbedded";
import { listen } from "./http/listen";
import { startMetrics } from "./http/startMetrics";
import { beginJobs } from "./jobs/beginJobs";
import { createDeskClock } from "./jobs/deskClock";
import { followClock } from "./jobs/followClock";
import { jobNames, type Wake } from "./jobs/job";
import { type Jobs, startJobs } from "./jobs/startJobs";
import { readKeys } from "./secrets/readKeys";
import { sealerOf } from "./secrets/sealer";
import type { Service } from "./service";
import type { ServiceSettings } from "./settings";

export type RunningService = {
  readonly service: Service;
  readonly port: number;
  /** Ends requests and steps that run, then closes everything; within 20 seconds. */
  readonly stop: () => Promise<void>;
};

/** Requests that are still running get this long. */
const DRAIN_MS = 10_000;

/**
 * Starts the whole service: database, migrations, jobs, HTTP.
 *
 * @throws {StartupError} When it cannot start as it is set up.
 */
export async function startService(settings: ServiceSettings): Promise<RunningService> {
  const log = pino({ level: settings.LOG_LEVEL, name: "service", redact: REDACTED });
  const keys = await readKeys(settings.SECRETS_KEY, settings.DATA_DIR);
  const embedded =
    settings.DATABASE_URL === undefined
      ? await startEmbedded(join(settings.DATA_DIR, "postgres"))
      : null;
  const url = settings.DATABASE_URL ?? (await embedded?.url("unticket")) ?? "";
  await migrate(url);
  const { db, close } = openDatabase(url);

  const sealer = sealerOf(keys);
  const now = () => new Date();
  const clock = createDeskClock();
  const deskNow = () => new Date(Date.now() + clock.ahead());
  const helpDesks = openHelpDesks({ db, sealer, settings, now });
  let running: Jobs | null = null;
  const wake: Wake = (accountId, job) => running?.wake(accountId, job);
  const parts: Omit<Service, "jobs"> = {
    settings,
    db,
    sealer,
    log,
    now,
    deskNow,
    realTimeOf: (deskTime) => new Date(deskTime - clock.ahead()),
    wake,
    helpDesk: helpDesks.of,
    forgetHelpDesk: helpDesks.forget,
  };
  const service = withJobs(parts);
  const all = createJobs(service);

  const server = createServer(createApp(service));
  const port = await listen(server, settings.PORT, settings.HOST);
  const metrics = await startMetrics(settings, db);
  await beginJobs(db, service.jobs);
  const timed = all.filter(({ onDeskTime }) => onDeskTime === true).map(({ name }) => name);
  const followed =
    settings.PRACTICE_DESK_URL === undefined
      ? null
      : await followClock(settings.PRACTICE_DESK_URL, { db, log, wake, now, clock, jobs: timed });
  const started = await startJobs({ db, url, log, now: deskNow }, all);
  running = started;
  log.info({ port }, "the service is ready");

  return {
    service,
    port,
    async stop() {
      await drain(server);
      await followed?.stop();
      await started.stop();
      metrics?.close();
      await close();
      await embedded?.stop();
      log.info("the service has stopped");
    },
  };
}

/** Jobs are made of the service, which knows their names. */
function withJobs(parts: Omit<Service, "jobs">): Service {
  const nameless = { regular: [], onTicketChanged: [], onSettingsChanged: [] };
  return { ...parts, jobs: jobNames(createJobs({ ...parts, jobs: nameless })) };
}

/** Accepts nothing new and waits for what runs. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(patience);
}

/** Errors of the driver and of undici carry what they were sent. */
const REDACTED = [
  "err.cause.parameters",
  "err.parameters",
  "err.cause.detail",
  "err.detail",
  "err.where",
  "err.cause.where",
  "*.authorization",
];
