import { Router } from "express";
import * as contract from "#contract/handovers";
import { inAccount } from "../db/inAccount";
import { readId } from "../http/readId";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { requireTicket } from "../sync/canSee";
import { storeContract } from "./contracts";
import { listHandovers } from "./listHandovers";
import { readCare } from "./readCare";
import { readSetup } from "./readSetup";

/** What is agreed when a ticket goes to IT, and what people beside it should know. */
export function handoverRoutes(service: Service): Router {
  const { db, deskNow } = service;
  const router = Router();
  serve(router, contract.readHandoverSetup, (_request, caller) =>
    inAccount(db, caller.accountId, readSetup),
  );
  serve(router, contract.storeContract, (request, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      await requireTicket(tx, caller, readId(request.ticketId));
      return storeContract(tx, caller, { request, now: deskNow() });
    }),
  );
  serve(router, contract.readTicketCare, ({ ticketId }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const id = readId(ticketId);
      await requireTicket(tx, caller, id);
      return readCare(tx, id, deskNow());
    }),
  );
  serve(router, contract.listHandovers, (request, caller) =>
    inAccount(db, caller.accountId, (tx) => listHandovers(tx, caller, { request, now: deskNow() })),
  );
  return router;
}
