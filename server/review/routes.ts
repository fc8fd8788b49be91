import { Router } from "express";
import { disputeFlag, listFlagWords, withdrawDispute } from "#contract/disputes";
import {
  decideFlag,
  decideMany,
  listReview,
  listViews,
  readTimeline,
  removeView,
  saveView,
  undoDecision,
  undoMany,
} from "#contract/review";
import { inAccount } from "../db/inAccount";
import { readId } from "../http/readId";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { requireTicket } from "../sync/canSee";
import { decide, undo } from "./decide";
import * as many from "./decideMany";
import * as disputes from "./disputes";
import { listFlags } from "./listFlags";
import { listTimeline } from "./listTimeline";
import { qualityRoutes } from "./qualityRoutes";
import * as views from "./views";

/** The flags that wait for somebody to look, what was decided, and what agents say against it. */
export function reviewRoutes(service: Service): Router {
  const router = Router();
  queueRoutes(service, router);
  viewRoutes(service, router);
  disputeRoutes(service, router);
  qualityRoutes(service, router);
  return router;
}

function queueRoutes(service: Service, router: Router): void {
  const { db } = service;
  serve(router, listReview, (filter, caller) =>
    inAccount(db, caller.accountId, (tx) =>
      listFlags(tx, caller, { filter, now: service.deskNow() }),
    ),
  );
  serve(router, decideFlag, ({ flagId, ...decision }, caller) =>
    inAccount(db, caller.accountId, (tx) =>
      decide(tx, caller, { flagId, decision, now: service.deskNow() }),
    ),
  );
  serve(router, undoDecision, ({ flagId }, caller) =>
    inAccount(db, caller.accountId, (tx) => undo(tx, caller, flagId)),
  );
  serve(router, decideMany, (request, caller) => many.decideMany(service, caller, request));
  serve(router, undoMany, ({ flagIds }, caller) => many.undoMany(service, caller, flagIds));
  serve(router, readTimeline, ({ ticketId }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const id = readId(ticketId);
      await requireTicket(tx, caller, id);
      return listTimeline(tx, id);
    }),
  );
}

function viewRoutes({ db, now }: Service, router: Router): void {
  serve(router, listViews, (_request, caller) =>
    inAccount(db, caller.accountId, (tx) => views.listViews(tx, caller)),
  );
  serve(router, saveView, (request, caller) =>
    inAccount(db, caller.accountId, (tx) => views.saveView(tx, caller, { request, now: now() })),
  );
  serve(router, removeView, ({ viewId }, caller) =>
    inAccount(db, caller.accountId, (tx) => views.removeView(tx, caller, viewId)),
  );
}

function disputeRoutes(service: Service, router: Router): void {
  const { db } = service;
  serve(router, listFlagWords, ({ ticketId }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const id = readId(ticketId);
      await requireTicket(tx, caller, id);
      return disputes.listFlagWords(tx, id);
    }),
  );
  serve(router, disputeFlag, ({ ticketId, reason, ruleId, since }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const flag = { ticketId: readId(ticketId), ruleId, since };
      await requireTicket(tx, caller, flag.ticketId);
      return disputes.dispute(tx, caller, { flag, reason, now: service.deskNow() });
    }),
  );
  serve(router, withdrawDispute, ({ ticketId, ruleId, since }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const flag = { ticketId: readId(ticketId), ruleId, since };
      await requireTicket(tx, caller, flag.ticketId);
      return disputes.withdraw(tx, caller, flag);
    }),
  );
}
