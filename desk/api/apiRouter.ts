import express, { type RequestHandler, type Router } from "express";
import type { Deliveries } from "../webhooks/deliveries";
import { webhookRoutes } from "../webhooks/webhookRoutes";
import type { Desk } from "./desk";
import { createApi } from "./http/api";
import { noSuchEndpoint } from "./http/deskError";
import type { RateLimits } from "./http/rateLimits";
import { accountRoutes } from "./routes/accountRoutes";
import { auditStream } from "./routes/auditStream";
import { dynamicContentRoutes } from "./routes/dynamicContent";
import { evidenceRoutes } from "./routes/evidence";
import { macroRoutes } from "./routes/macros";
import { ruleRoutes } from "./routes/rules";
import { searchRoutes } from "./routes/searchRoutes";
import { ticketFormRoutes } from "./routes/ticketForms";
import { exportRoutes } from "./routes/exports";
import { sideConversations } from "./routes/sideConversations";
import { peopleRoutes } from "./routes/people";
import { teamRoutes } from "./routes/teams";
import { ticketBulk } from "./routes/ticketBulk";
import { ticketDetails } from "./routes/ticketDetails";
import { ticketReads } from "./routes/ticketReads";
import { ticketWrites } from "./routes/ticketWrites";
import { triggerRevisions } from "./routes/triggerRevisions";

/** Everything under `/api/v2` but apps. */
export function apiRouter(desk: Desk, limits: RateLimits, deliveries: Deliveries): Router {
  const api = createApi(desk, limits);
  // Paths with fixed words come before those with an id in the same place.
  ticketBulk(api);
  ticketReads(api);
  ticketDetails(api);
  sideConversations(api);
  ticketWrites(api);
  auditStream(api);
  exportRoutes(api);
  peopleRoutes(api);
  teamRoutes(api);
  triggerRevisions(api);
  ruleRoutes(api);
  macroRoutes(api);
  dynamicContentRoutes(api);
  ticketFormRoutes(api);
  accountRoutes(api);
  evidenceRoutes(api);
  searchRoutes(api);
  webhookRoutes(api, deliveries);
  api.router.use(() => {
    throw noSuchEndpoint();
  });
  return api.router;
}

/** Reads JSON bodies, whatever the caller says they are, and the same paths with `.json`. */
export function readRequests(): RequestHandler[] {
  const json = express.json({
    limit: "2mb",
    type: (request) => !/multipart|urlencoded/.test(request.headers["content-type"] ?? ""),
  });
  const dropSuffix: RequestHandler = (request, _response, next) => {
    request.url = request.url.replace(/\.json(?=$|\?)/, "");
    next();
  };
  return [dropSuffix, json];
}
