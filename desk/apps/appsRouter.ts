import express, { type Router } from "express";
import type { Desk } from "../api/desk";
import { createApi } from "../api/http/api";
import { recordNotFound } from "../api/http/deskError";
import type { RateLimits } from "../api/http/rateLimits";
import { assetsRouter } from "./pages/assetsRouter";
import { openMessages } from "./pages/openMessages";
import { pagesRouter } from "./pages/pagesRouter";
import { installationRoutes } from "./installationRoutes";
import { packageRoutes } from "./packageRoutes";

/** The apps part of the desk: Zendesk's Apps API, and what the workspace page needs beside it. */
export type AppsPart = {
  readonly router: Router;
  /** Ends the streams to open pages, so that the server can stop. */
  close(): void;
};

/** Everything about apps, to be mounted at the root of the desk. */
export function appsRouter(desk: Desk, limits: RateLimits): AppsPart {
  const messages = openMessages();
  const router = express.Router();
  router.use(pagesRouter(desk, messages), assetsRouter(desk));

  router.get("/api/v2/apps/:id/public_key.pem", (request, response) => {
    const app = desk.store.apps.get(Number(request.params.id));
    if (app === undefined) throw recordNotFound();
    response.type("application/x-pem-file").send(app.public_key);
  });

  const api = createApi(desk, limits);
  packageRoutes(api, desk);
  installationRoutes(api, messages);
  router.use(api.router);
  return { router, close: () => messages.close() };
}
