import { Router } from "express";
import { allowTemplates, disconnect, readConnection, startConnecting } from "#contract/connection";
import { inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import { isAtLeast } from "../http/caller";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { beginConsent } from "./beginConsent";
import { findConnection } from "./findConnection";
import { leave } from "./leave";

/** Whether the account may be read, and how that begins and ends. */
export function connectionRoutes(service: Service): Router {
  const { db } = service;
  const router = Router();
  serve(router, readConnection, (_request, { accountId }) =>
    inAccount(db, accountId, findConnection),
  );
  // Before the connection nobody's role can be read; the help desk itself asks for an admin.
  serve(router, { ...startConnecting, role: "agent" }, async (_request, { accountId, role }) => {
    const { status } = await inAccount(db, accountId, findConnection);
    if (status !== "not-connected" && !isAtLeast(role, startConnecting.role)) {
      throw new Problem("not_allowed", "Only an admin can connect the help desk again.");
    }
    return { authorizeUrl: await beginConsent(service, accountId) };
  });
  serve(router, allowTemplates, async (_request, { accountId }) => ({
    authorizeUrl: await beginConsent(service, accountId, "templates"),
  }));
  serve(router, disconnect, async (_request, { accountId }) => {
    await leave(service, accountId);
    return inAccount(db, accountId, findConnection);
  });
  return router;
}
