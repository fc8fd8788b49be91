import { Router } from "express";
import { readDeliveryHealth, retryParked } from "#contract/connection";
import { inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { findHealth } from "./findHealth";
import { TAKE_EVENTS } from "./inbox";
import { retryEvent } from "./retryEvent";

/** How well events arrive, and a second try for those that wait for a person. */
export function healthRoutes(service: Service): Router {
  const { db, sealer } = service;
  const router = Router();
  serve(router, readDeliveryHealth, (_request, { accountId }) =>
    inAccount(db, accountId, (tx) => findHealth(tx, sealer, accountId)),
  );
  serve(router, retryParked, async ({ id }, { accountId }) => {
    const isParked = await inAccount(db, accountId, (tx) =>
      retryEvent(tx, sealer, { accountId, id }),
    );
    if (!isParked) throw new Problem("not_found", "This event is not parked any more.");
    service.wake(accountId, TAKE_EVENTS);
    return inAccount(db, accountId, (tx) => findHealth(tx, sealer, accountId));
  });
  return router;
}
