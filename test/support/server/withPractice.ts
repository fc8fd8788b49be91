import { createServer, type Server } from "node:http";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DeskOptions } from "../../../desk/createDesk";
import { installOwnApp } from "../../../desk/apps/installOwnApp";
import { connectPractice } from "../../../server/connectPractice";
import { readServiceSettings } from "../../../server/settings";
import { type RunningService, startService } from "../../../server/startService";
import { openTestDesk, type TestDesk } from "../desk/withDesk";
import { freePort } from "./freePort";
import { createTestDatabase } from "./testDatabase";

export type Practice = {
  readonly desk: TestDesk;
  readonly service: RunningService;
  readonly deskUrl: string;
  readonly serviceUrl: string;
  /** Stops the service alone and starts it again on the same database. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

const SECRET = "a secret of thirty-two characters";

/**
 * A practice desk and the whole service, both listening on loopback, as `npm start` runs them.
 * The desk's clock is the machine's, and its exports keep nothing back.
 */
export async function startPractice(options: DeskOptions = {}): Promise<Practice> {
  const servicePort = await freePort();
  const serviceUrl = `http://localhost:${servicePort}`;
  const deskPort = await freePort();
  const deskUrl = `http://localhost:${deskPort}`;
  const { settings, ...others } = options;
  const desk = await openTestDesk({
    appOrigin: serviceUrl,
    oauthClientSecret: SECRET,
    origin: () => deskUrl,
    realNow: () => Date.now(),
    settings: { exportDelaySeconds: 0, webhookRetryMs: () => 200, ...settings },
    ...others,
  });
  await installOwnApp(desk.desk, { folder: process.cwd(), appOrigin: serviceUrl });
  const server = createServer(desk.app);
  await new Promise<void>((resolve) => server.listen(deskPort, "localhost", resolve));
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), "unticket-practice-"));
  const start = () =>
    startService(
      readServiceSettings({
        LOG_LEVEL: process.env["TEST_LOG"] ?? "silent",
        HOST: "localhost",
        PORT: String(servicePort),
        DATABASE_URL: database.url,
        DATA_DIR: folder,
        PUBLIC_URL: serviceUrl,
        PRACTICE_DESK_URL: deskUrl,
        ZENDESK_OAUTH_CLIENT_SECRET: SECRET,
        APP_FOLDER: join("test", "support", "server", "pages"),
      }),
    );
  const practice = {
    desk,
    service: await start(),
    deskUrl,
    serviceUrl,
    async restart() {
      await practice.service.stop();
      practice.service = await start();
    },
    async close() {
      await practice.service.stop();
      await stopServer(server);
      await desk.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return practice;
}

/** Connects it as the practice admin would, and waits until everything was read. */
export const connect = ({ service }: Practice): Promise<void> => connectPractice(service.service);

async function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
