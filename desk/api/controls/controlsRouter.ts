import express, { type Router } from "express";
import type { Desk } from "../desk";
import { forbidden } from "../http/deskError";
import { isForeign } from "../http/isForeign";
import { clockControls } from "./clockControls";
import type { Controls } from "./controls";
import { mailboxControls } from "./mailboxControls";
import { sessionControls } from "./sessionControls";

/**
 * What the desk offers beside Zendesk's API under `/desk`: signing in as somebody, the
 * mailboxes of customers, the clock, and things that happen by themselves.
 */
export function controlsRouter(desk: Desk, controls: Controls): Router {
  const router = express.Router();
  router.use((request, _response, next) => {
    if (isForeign(request.get("origin"), request.get("host"))) throw forbidden();
    next();
  });
  router.get("/health", (_request, response) => {
    response.json({ status: "ok", now: desk.clock.stamp() });
  });
  router.use(express.json({ limit: "256kb" }));
  sessionControls(router, desk);
  mailboxControls(router, desk);
  clockControls(router, desk, controls);
  return router;
}
