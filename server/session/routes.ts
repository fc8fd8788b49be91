import { Router } from "express";
import { readMe, renewSession } from "#contract/session";
import { inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { findMe } from "./findMe";
import { readRole } from "./readRole";
import { openSession } from "./sessions";

/** Who is signed in, and a fresh session for somebody whose session is still good. */
export function sessionRoutes(service: Service): Router {
  const router = Router();
  serve(router, readMe, (_request, caller) =>
    inAccount(service.db, caller.accountId, (tx) => findMe(tx, caller, service.settings)),
  );
  serve(router, renewSession, async (_request, { accountId, userId }) => {
    const now = service.now();
    const role = await readRole(service, accountId, userId);
    if (role === null) {
      throw new Problem("not_allowed", "Your account in the help desk may not use this app.");
    }
    const session = { accountId, userId, role, location: "renewed", roleReadAt: now };
    return inAccount(service.db, accountId, (tx) => openSession(tx, session, now));
  });
  return router;
}
