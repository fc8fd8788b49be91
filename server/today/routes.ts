import { Router } from "express";
import { listPersonRequests as listRequests, listWaiting, readToday } from "#contract/today";
import { inAccount } from "../db/inAccount";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { listPersonRequests } from "./personRequests";
import { countWaiting, listWaitingTickets } from "./waitingTickets";

/** Has every waiting customer a named person, a promised time, and a recent word? */
export function todayRoutes(service: Service): Router {
  const { db } = service;
  const router = Router();
  serve(router, readToday, (_request, caller) =>
    inAccount(db, caller.accountId, (tx) => countWaiting(tx, caller, service.deskNow())),
  );
  serve(router, listWaiting, (request, caller) =>
    inAccount(db, caller.accountId, (tx) =>
      listWaitingTickets(tx, caller, { request, now: service.deskNow() }),
    ),
  );
  serve(router, listRequests, (request, caller) =>
    inAccount(db, caller.accountId, (tx) =>
      listPersonRequests(tx, caller, { request, now: service.deskNow() }),
    ),
  );
  return router;
}
