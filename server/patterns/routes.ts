import { Router } from "express";
import { readCauses } from "#contract/causes";
import {
  choosePatternGrain,
  listPatterns,
  readPattern,
  readTicketPattern,
} from "#contract/patterns";
import { inAccount } from "../db/inAccount";
import { readId } from "../http/readId";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { bulkRoutes } from "./bulk/bulkRoutes";
import { outreachRoutes } from "./bulk/outreachRoutes";
import { readCauses as queryCauses } from "./causes/readCauses";
import { chooseGrain } from "./chooseGrain";
import { curationRoutes } from "./curationRoutes";
import { findTicketPattern } from "./findTicketPattern";
import { fixRoutes } from "./fixes/fixRoutes";
import { incidentRoutes } from "./incidents/incidentRoutes";
import { listPatterns as queryPatterns } from "./listPatterns";
import { readPatternDetail } from "./readPatternDetail";
import { requirePattern } from "./requirePattern";

/** Recurring issues: the list, one of them, and that of a ticket. */
export function patternRoutes(service: Service): Router {
  const { db, deskNow } = service;
  const router = Router();
  for (const routes of [curationRoutes, incidentRoutes, bulkRoutes, outreachRoutes, fixRoutes]) {
    router.use(routes(service));
  }
  serve(router, listPatterns, (asked, { accountId }) =>
    inAccount(db, accountId, (tx) => queryPatterns(tx, asked)),
  );
  serve(router, choosePatternGrain, ({ grain }, { accountId }) =>
    inAccount(db, accountId, (tx) => chooseGrain(tx, grain)),
  );
  serve(router, readPattern, ({ patternId }, caller) =>
    inAccount(db, caller.accountId, (tx) => readPatternDetail(tx, caller, readId(patternId))),
  );
  serve(router, readCauses, ({ patternId }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const { pattern_id } = await requirePattern(tx, patternId);
      return queryCauses(tx, caller, { patternId: pattern_id, now: deskNow() });
    }),
  );
  serve(router, readTicketPattern, ({ ticketId }, caller) =>
    inAccount(db, caller.accountId, (tx) =>
      findTicketPattern(tx, caller, { ticketId: readId(ticketId), now: deskNow() }),
    ),
  );
  return router;
}
