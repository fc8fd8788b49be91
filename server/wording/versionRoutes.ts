import { Router } from "express";
import { keepVersions, listVersions } from "#contract/versions";
import { inAccount } from "../db/inAccount";
import { readId } from "../http/readId";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { requireTicket } from "../sync/canSee";
import { readVersions, storeVersions } from "./versions";

/** What an agent's composer held, for them alone to return to. */
export function versionRoutes(service: Service): Router {
  const { db } = service;
  const router = Router();
  serve(router, listVersions, ({ ticketId }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const id = readId(ticketId);
      await requireTicket(tx, caller, id);
      return readVersions(tx, service, { ...caller, ticketId: id });
    }),
  );
  serve(router, keepVersions, ({ ticketId, versions }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const of = { ...caller, ticketId: readId(ticketId) };
      await requireTicket(tx, caller, of.ticketId);
      await storeVersions(tx, service, { of, versions });
      return readVersions(tx, service, of);
    }),
  );
  return router;
}
