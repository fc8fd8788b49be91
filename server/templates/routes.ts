import { Router } from "express";
import { listTemplates } from "#contract/templates";
import { inAccount } from "../db/inAccount";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { listTexts } from "./listTexts";

/** The texts that customers get by rule. */
export function templateRoutes(service: Service): Router {
  const router = Router();
  serve(router, listTemplates, (_request, { accountId }) =>
    inAccount(service.db, accountId, (tx) => listTexts(tx, service.deskNow())),
  );
  return router;
}
