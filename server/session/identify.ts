import type { RequestHandler } from "express";
import { inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import { bearerOf } from "../http/bearerOf";
import { setCaller } from "../http/caller";
import type { Service } from "../service";
import { readRole } from "./readRole";
import { accountOf, endSessions, findSession, saveRole, type Session } from "./sessions";

/** Roles are never believed for longer than this. */
const ROLE_MINUTES = 5;

/**
 * Finds out who asks from `Authorization: Bearer …`. A request without a good session goes on
 * without a caller; endpoints refuse it. A role older than five minutes is read again.
 */
export function identify(service: Service): RequestHandler {
  return async (request, _response, next) => {
    const token = bearerOf(request);
    const accountId = token === null ? null : accountOf(token);
    if (token === null || accountId === null) {
      next();
      return;
    }
    const now = service.now();
    const session = await inAccount(service.db, accountId, (tx) => findSession(tx, token, now));
    if (session !== null) setCaller(request, await refresh(service, token, session));
    next();
  };
}

async function refresh(service: Service, token: string, session: Session): Promise<Session> {
  const now = service.now();
  if (now.getTime() - session.roleReadAt.getTime() < ROLE_MINUTES * 60_000) return session;
  const role = await readRole(service, session.accountId, session.userId);
  if (role === null) {
    await inAccount(service.db, session.accountId, (tx) => endSessions(tx, session));
    throw new Problem(
      "not_allowed",
      "Your account in the help desk may not use this app any more.",
    );
  }
  await inAccount(service.db, session.accountId, (tx) =>
    saveRole(tx, token, { role, readAt: now }),
  );
  return { ...session, role, roleReadAt: now };
}
