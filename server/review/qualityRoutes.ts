import type { Router } from "express";
import {
  drawSample as drawMore,
  judgeSample as judge,
  readPrecision as precision,
  readSample,
} from "#contract/quality";
import { inAccount } from "../db/inAccount";
import { readId } from "../http/readId";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { readPrecision } from "./readPrecision";
import { drawSample, judgeSample, listSample } from "./sample";

/** How good the rules are: what they flag wrongly, and what they miss. */
export function qualityRoutes(service: Service, router: Router): void {
  const { db, deskNow } = service;
  serve(router, precision, ({ days }, caller) =>
    inAccount(db, caller.accountId, (tx) => readPrecision(tx, caller, { days, now: deskNow() })),
  );
  serve(router, readSample, (_request, caller) =>
    inAccount(db, caller.accountId, (tx) => listSample(tx, caller, deskNow())),
  );
  serve(router, drawMore, ({ count }, caller) =>
    inAccount(db, caller.accountId, (tx) => drawSample(tx, caller, { count, now: deskNow() })),
  );
  serve(router, judge, ({ ticketId, ...request }, caller) =>
    inAccount(db, caller.accountId, (tx) =>
      judgeSample(tx, caller, { ticketId: readId(ticketId), request, now: deskNow() }),
    ),
  );
}
