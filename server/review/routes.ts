import { Router } from "express";
import { decideFlag, listReview, readTimeline, undoDecision } from "#contract/review";
import { inAccount } from "../db/inAccount";
import { readId } from "../http/readId";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { requireTicket } from "../sync/canSee";
import { decide, undo } from "./decide";
import { listFlags } from "./flagRows";
import { listTimeline } from "./listTimeline";

/** The flags that wait for somebody to look, and what was decided. */
export function reviewRoutes(service: Service): Router {
  const { db } = service;
  const router = Router();
  serve(router, listReview, (filter, caller) =>
    inAccount(db, caller.accountId, (tx) =>
      listFlags(tx, caller, { filter, now: service.deskNow() }),
    ),
  );
  serve(router, decideFlag, (request, caller) =>
    inAccount(db, caller.accountId, (tx) =>
      decide(tx, caller, { request, now: service.deskNow() }),
    ),
  );
  serve(router, undoDecision, ({ flagId }, caller) =>
    inAccount(db, caller.accountId, (tx) => undo(tx, caller, flagId)),
  );
  serve(router, readTimeline, ({ ticketId }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const id = readId(ticketId);
      await requireTicket(tx, caller, id);
      return listTimeline(tx, id);
    }),
  );
  return router;
}
