import { Router } from "express";
import { readWordingSettings } from "#contract/settings";
import { inAccount } from "../db/inAccount";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { findSettings } from "./queries";

/** What the account's admin decides. */
export function settingsRoutes({ db }: Service): Router {
  const router = Router();
  serve(router, readWordingSettings, async (_request, { accountId }) => {
    const { settings } = await inAccount(db, accountId, findSettings);
    return { tone: settings.tone, glossary: settings.glossary };
  });
  return router;
}
