import { join } from "node:path";
import { startEmbedded } from "../../server/db/startEmbedded";
import { build } from "./build";
import { type Child, startChild } from "./children";
import { type DataFolder, newSecret, openDataFolder } from "./dataFolder";
import { choosePorts } from "./ports";
import { waitFor } from "./waitFor";

/** A busy machine takes its time for a whole season; a dead part is noticed long before. */
const START_WITHIN_MS = 240_000;
const started = Date.now();

/** Says what is going on, with the seconds since the start. */
const say = (text: string): void => {
  process.stdout.write(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${text}\n`);
};

/** What has to be stopped, last started first. */
const toStop: (() => Promise<void>)[] = [];
let isStopping = false;

async function stop(exitCode: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  say("stopping");
  for (const stopOne of toStop.reverse()) await stopOne();
  say("stopped; the data stays for the next start");
  process.exit(exitCode);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void stop(0));
}

try {
  await start(openDataFolder(process.env["UNTICKET_DATA"] ?? ".data"));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  await stop(1);
}

async function start(folder: DataFolder): Promise<void> {
  toStop.push(() => Promise.resolve(folder.release()));
  const ports = await choosePorts(folder.kept?.ports ?? null, say);
  const oauthSecret = folder.kept?.oauthSecret ?? newSecret();
  folder.keep({ ports, oauthSecret });

  say("starting the database");
  // The bundles are built by a process of their own while database, desk and service start.
  const built = build(say);
  built.catch(() => undefined);
  const database = await startEmbedded(join(folder.path, "postgres"));
  toStop.push(() => database.stop());

  const deskUrl = `http://localhost:${ports.desk}`;
  const serviceUrl = `http://localhost:${ports.service}`;
  const launch = (name: string, script: string, env: Record<string, string>): Child => {
    const child = startChild({
      name,
      script,
      env,
      folder: folder.path,
      onGone: (why) => {
        process.stderr.write(`${why}\n`);
        void stop(1);
      },
    });
    toStop.push(() => child.stop());
    return child;
  };

  say("opening the practice desk");
  launch("desk", "desk/main.ts", {
    DESK_PORT: String(ports.desk),
    DESK_TLS_PORT: String(ports.tls),
    DESK_DATABASE_URL: await database.url("desk"),
    DESK_DATA_DIR: folder.path,
    DESK_APP_ORIGIN: serviceUrl,
    DESK_OAUTH_CLIENT_SECRET: oauthSecret,
  });
  launch("service", "server/main.ts", {
    PORT: String(ports.service),
    METRICS_PORT: String(ports.metrics),
    DATABASE_URL: await database.url("unticket"),
    DATA_DIR: folder.path,
    PUBLIC_URL: serviceUrl,
    PRACTICE_DESK_URL: deskUrl,
    PRACTICE_AUTO_CONNECT: "1",
    ZENDESK_OAUTH_CLIENT_ID: "unticket",
    ZENDESK_OAUTH_CLIENT_SECRET: oauthSecret,
  });
  await waitFor(`${deskUrl}/desk/health`, START_WITHIN_MS);
  say("opening the service");
  await waitFor(`${serviceUrl}/ready`, START_WITHIN_MS);
  await built;

  say("ready");
  process.stdout.write(
    [
      "",
      `Open ${deskUrl}`,
      `API ${deskUrl}/api/v2 admin@practice.example/token:practice`,
      `TLS https://127.0.0.1:${ports.tls} ${join(folder.path, "desk-cert.pem")}`,
      "",
      `Ctrl-C stops it. Data and logs are in ${folder.path}.`,
      "",
    ].join("\n"),
  );
}
