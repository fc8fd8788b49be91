import { Router } from "express";
import { listPatterns, readPattern, readTicketPattern } from "#contract/patterns";
import { inAccount } from "../db/inAccount";
import { readId } from "../http/readId";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { bulkRoutes } from "./bulk/bulkRoutes";
import { curationRoutes } from "./curationRoutes";
import { findTicketPattern } from "./findTicketPattern";
import { incidentRoutes } from "./incidents/incidentRoutes";
import { listPatterns as queryPatterns } from "./listPatterns";
import { readPatternDetail } from "./readPatternDetail";

/** Recurring issues: the list, one of them, and that of a ticket. */
export function patternRoutes(service: Service): Router {
  const { db, deskNow } = service;
  const router = Router();
  for (const routes of [curationRoutes, incidentRoutes, bulkRoutes]) router.use(routes(service));
  serve(router, listPatterns, (asked, { accountId }) =>
    inAccount(db, accountId, (tx) => queryPatterns(tx, asked)),
  );
  serve(router, readPattern, ({ patternId }, caller) =>
    inAccount(db, caller.accountId, (tx) => readPatternDetail(tx, caller, readId(patternId))),
  );
  serve(router, readTicketPattern, ({ ticketId }, caller) =>
    inAccount(db, caller.accountId, (tx) =>
      findTicketPattern(tx, caller, { ticketId: readId(ticketId), now: deskNow() }),
    ),
  );
  return router;
}
