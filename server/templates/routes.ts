import { Router } from "express";
import { readTemplate } from "#contract/templateDetail";
import { listTemplates } from "#contract/templates";
import { inAccount } from "../db/inAccount";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { findText } from "./findText";
import { listTexts } from "./listTexts";
import { proposalRoutes } from "./proposalRoutes";
import { runRoutes } from "./runRoutes";

/** The texts that customers get by rule. */
export function templateRoutes(service: Service): Router {
  const { db } = service;
  const router = Router();
  serve(router, listTemplates, ({ search }, { accountId }) =>
    inAccount(db, accountId, (tx) => listTexts(tx, search)),
  );
  serve(router, readTemplate, ({ key }, { accountId }) =>
    inAccount(db, accountId, (tx) => findText(tx, key)),
  );
  router.use(proposalRoutes(service), runRoutes(service));
  return router;
}
