import express, { type Express } from "express";
import { apiRouter, readRequests } from "./api/apiRouter";
import { controlsRouter } from "./api/controls/controlsRouter";
import type { Desk, DeskSettings } from "./api/desk";
import { foundation } from "./api/foundation";
import { answerError } from "./api/http/answerError";
import { noSuchEndpoint } from "./api/http/deskError";
import { createRateLimits } from "./api/http/rateLimits";
import { openDesk } from "./api/openDesk";
import { noPersistence, type Persistence } from "./api/persistence";
import { loadSeason, openStore, type Season } from "./api/store";
import { appsRouter } from "./apps/appsRouter";
import { oauthRouter } from "./oauth/oauthRouter";
import { createTimeKeeper } from "./rules/keepTime";
import { startDeliveries, type Deliveries } from "./webhooks/deliveries";
import { workspaceRouter } from "./workspace/workspaceRouter";

export type DeskOptions = {
  readonly persistence?: Persistence;
  /** Records that are put in when the desk is opened for the first time. */
  readonly season?: Season;
  readonly settings?: Partial<DeskSettings>;
  /** Where the desk is reached, for links in mails. */
  readonly origin?: () => string;
  /** Where the app's service is; its OAuth redirects lie below. */
  readonly appOrigin?: string;
  readonly oauthClientSecret?: string;
  /** The built workspace page. */
  readonly workspaceFolder?: string;
  readonly realNow?: () => number;
  /** Makes one ordinary thing happen, for `POST /desk/traffic`. */
  readonly traffic?: (desk: Desk) => () => unknown;
  /** Told of errors that the desk did not expect. */
  readonly report?: (error: unknown) => void;
};

export type RunningDesk = {
  readonly app: Express;
  readonly desk: Desk;
  readonly deliveries: Deliveries;
  /** Stops everything and keeps what is not kept yet. */
  close(): Promise<void>;
};

/**
 * Opens a practice help desk that speaks Zendesk's API.
 *
 * @example
 * const { app, close } = await createDesk({ season: aSmallCompany() });
 * await request(app).get("/api/v2/tickets.json").auth("admin@practice.example/token", "practice");
 */
export async function createDesk(options: DeskOptions = {}): Promise<RunningDesk> {
  const { realNow, settings, origin = () => "http://localhost:4600" } = options;
  const store = await openStore(options.persistence ?? noPersistence);
  const desk = openDesk(store, { settings, realNow, origin });
  const isNew = store.account.size() === 0;
  if (isNew) await loadFirst(desk, options);
  else await prepareAgain(desk, options);

  const deliveries = startDeliveries(desk);
  const timeKeeper = createTimeKeeper(desk);
  const hourly = setInterval(() => {
    timeKeeper.check();
    desk.store.flush().catch(() => undefined);
  }, 60_000);
  hourly.unref();

  const limits = createRateLimits();
  const apps = appsRouter(desk, limits);
  const app = express();
  app.disable("x-powered-by");
  app.use("/api", readRequests());
  app.use(apps.router);
  app.use("/api/v2", apiRouter(desk, limits, deliveries));
  app.use("/oauth", oauthRouter(desk));
  app.use("/desk", controlsRouter(desk, { timeKeeper, happen: options.traffic?.(desk) }));
  app.use(workspaceRouter(options.workspaceFolder ?? "dist/desk"));
  app.use(() => {
    throw noSuchEndpoint();
  });
  app.use(answerError(options.report ?? (() => undefined)));

  return {
    app,
    desk,
    deliveries,
    close: async () => {
      clearInterval(hourly);
      apps.close();
      await deliveries.close();
      await store.close();
    },
  };
}

async function loadFirst(desk: Desk, options: DeskOptions) {
  await loadSeason(
    desk.store,
    foundation({
      at: desk.clock.now(),
      clientSecret: options.oauthClientSecret ?? "practice-secret",
      redirectUris: redirectsOf(options),
    }),
  );
  await loadSeason(desk.store, options.season ?? {});
}

/** The app may have moved and its secret changed; jobs that were running are not any more. */
async function prepareAgain({ store }: Desk, options: DeskOptions) {
  const client = store.oauth_clients.get(1);
  if (client !== undefined) {
    const secret = options.oauthClientSecret ?? client.secret;
    const redirects = redirectsOf(options);
    store.oauth_clients.put({ ...client, secret, redirect_uri: redirects });
  }
  for (const job of store.jobs.all()) {
    if (job.status !== "completed") store.jobs.put({ ...job, status: "failed" });
  }
  await store.flush();
}

const redirectsOf = ({ appOrigin = "http://localhost:4567" }: DeskOptions) => [
  `${appOrigin}/oauth/callback`,
];
