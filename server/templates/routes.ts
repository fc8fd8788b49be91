import { Router } from "express";
import { readTemplate } from "#contract/templateDetail";
import { listTemplates } from "#contract/templates";
import { inAccount } from "../db/inAccount";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { findText } from "./findText";
import { listTexts } from "./listTexts";

/** The texts that customers get by rule. */
export function templateRoutes({ db }: Service): Router {
  const router = Router();
  serve(router, listTemplates, ({ search }, { accountId }) =>
    inAccount(db, accountId, (tx) => listTexts(tx, search)),
  );
  serve(router, readTemplate, ({ key }, { accountId }) =>
    inAccount(db, accountId, (tx) => findText(tx, key)),
  );
  return router;
}
