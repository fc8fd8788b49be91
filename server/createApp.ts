import express, { type Express } from "express";
import { callbackRoutes } from "./connection/callbackRoutes";
import { keepWebhook } from "./connection/keepWebhook";
import { connectionRoutes } from "./connection/routes";
import { answerNothingHere, answerProblems } from "./http/answerProblems";
import { documentRoutes } from "./http/documentRoutes";
import { healthRoutes as stateRoutes } from "./http/healthRoutes";
import { limitCalls } from "./http/limitCalls";
import { logRequests } from "./http/logRequests";
import { protect } from "./http/protect";
import { tellTime } from "./http/tellTime";
import { noticeHandovers } from "./handovers/noticeHandovers";
import { handoverRoutes } from "./handovers/routes";
import { historyRoutes } from "./histories/routes";
import type { Job } from "./jobs/job";
import type { Service } from "./service";
import { identify } from "./session/identify";
import { ownershipRoutes } from "./ownership/routes";
import { noticeRoutes } from "./notices/routes";
import { tellPeople } from "./notices/tellPeople";
import { reviewTickets } from "./ownership/reviewTickets";
import { reviewRoutes } from "./review/routes";
import { patternJobs } from "./patterns/jobs";
import { patternRoutes } from "./patterns/routes";
import { pageRoutes } from "./session/pageRoutes";
import { sessionRoutes } from "./session/routes";
import { settingsRoutes } from "./settings/routes";
import { backfill } from "./sync/backfill";
import { reconcile } from "./sync/reconcile";
import { sweep } from "./sync/sweep";
import { takeEvents } from "./sync/takeEvents";
import { changeTemplates } from "./templates/changeTemplates";
import { countMails } from "./templates/countMails";
import { countReach } from "./templates/countReach";
import { readTemplates } from "./templates/readTemplates";
import { templateRoutes } from "./templates/routes";
import { noticeRequests } from "./today/noticeRequests";
import { todayRoutes } from "./today/routes";
import { healthRoutes } from "./webhooks/healthRoutes";
import { writeBack } from "./writeback/writeBack";
import { webhookRoutes } from "./webhooks/routes";
import { modelRoutes } from "./wording/modelRoutes";
import { versionRoutes } from "./wording/versionRoutes";

/** The routes of every feature, and what they share. This and `createJobs` are where features meet. */
export function createApp(service: Service): Express {
  const app = express();
  app.set("trust proxy", service.settings.TRUST_PROXY);
  app.disable("x-powered-by");
  app.disable("etag");
  // Events come a thousand a second: before everything that they do not need.
  app.use(webhookRoutes(service));
  app.use(stateRoutes(service));
  app.use(logRequests(service.log));
  app.use(protect(service.settings));
  app.use(limitCalls());
  app.use(pageRoutes(service));
  app.use(callbackRoutes(service));
  app.use(documentRoutes());
  app.use("/api", tellTime(service), express.json({ limit: "256kb" }), identify(service));
  for (const routes of [
    sessionRoutes,
    connectionRoutes,
    healthRoutes,
    historyRoutes,
    settingsRoutes,
    modelRoutes,
    versionRoutes,
    ownershipRoutes,
    handoverRoutes,
    reviewRoutes,
    noticeRoutes,
    todayRoutes,
    templateRoutes,
    patternRoutes,
  ]) {
    app.use(routes(service));
  }
  app.use(answerNothingHere);
  app.use(answerProblems(service.log));
  return app;
}

/** Every job, in the order of the data's way: events in, tickets, what follows from them. */
export function createJobs(service: Service): Job[] {
  return [
    keepWebhook(service),
    takeEvents(service),
    backfill(service),
    reconcile(service),
    sweep(service),
    reviewTickets(service),
    tellPeople(service),
    writeBack(service),
    noticeHandovers(service),
    noticeRequests(service),
    readTemplates(service),
    countMails(service),
    countReach(service),
    changeTemplates(service),
    ...patternJobs(service),
  ];
}
