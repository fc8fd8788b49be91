import { Router } from "express";
import { readTemplate } from "#contract/templateDetail";
import { readEffect, readPreview } from "#contract/templateEvidence";
import { listTemplates } from "#contract/templates";
import { inAccount } from "../db/inAccount";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { findEffects } from "./effect/findEffects";
import { findText } from "./findText";
import { listTexts } from "./listTexts";
import { findPreview } from "./preview/findPreview";
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
  serve(router, readPreview, ({ key, limit }, caller) =>
    inAccount(db, caller.accountId, (tx) =>
      findPreview(tx, caller, { key, limit, settings: service.settings }),
    ),
  );
  serve(router, readEffect, ({ key }, { accountId }) =>
    inAccount(db, accountId, async (tx) => ({
      effects: await findEffects(tx, key, service.deskNow()),
    })),
  );
  router.use(proposalRoutes(service), runRoutes(service));
  return router;
}
