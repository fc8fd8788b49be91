import express, { type Express } from "express";
import { answerNothingHere, answerProblems } from "./http/answerProblems";
import { logRequests } from "./http/logRequests";
import { protect } from "./http/protect";
import type { Job } from "./jobs/job";
import type { Service } from "./service";
import { identify } from "./session/identify";
import { sessionRoutes } from "./session/routes";
import { settingsRoutes } from "./settings/routes";

/** The routes of every feature, and what they share. This and `createJobs` are where features meet. */
export function createApp(service: Service): Express {
  const app = express();
  app.set("trust proxy", service.settings.TRUST_PROXY);
  app.disable("x-powered-by");
  app.disable("etag");
  app.use(logRequests(service.log));
  app.use(protect(service.settings));
  app.use("/api", express.json({ limit: "256kb" }), identify(service));
  app.use(sessionRoutes(service));
  app.use(settingsRoutes(service));
  app.use(answerNothingHere);
  app.use(answerProblems(service.log));
  return app;
}

/** Every job, in the order of the data's way: events in, tickets, what follows from them. */
export function createJobs(): Job[] {
  return [];
}
