import { randomBytes } from "node:crypto";
import type { Request, Router } from "express";
import { z } from "zod";
import type { Desk } from "../desk";
import { digest, readCaller, readSessionCookie, SESSION_COOKIE } from "../http/caller";
import { badRequest, recordInvalid } from "../http/deskError";
import { isStaff } from "../people/groupsOf";
import { presentUser } from "../present/presentPeople";

const SignIn = z.object({ user_id: z.number().int() });

/** Signing in on the practice desk: no password, only a choice of who to be. */
export function sessionControls(router: Router, desk: Desk): void {
  router.get("/session", (request, response) => {
    const { user } = readCaller(desk, { cookie: request.get("cookie") });
    const at = { base: baseOf(request) };
    response.json({
      user: user === null ? null : presentUser(at, user),
      people: staffOf(desk).map((person) => presentUser(at, person)),
    });
  });
  router.post("/session", async (request, response) => {
    const wish = SignIn.safeParse(request.body);
    if (!wish.success) throw badRequest("user_id is needed");
    const user = desk.store.users.get(wish.data.user_id);
    if (!isStaff(user) || user.suspended || !user.active) {
      throw recordInvalid({ user_id: "User: cannot sign in here" });
    }
    const secret = randomBytes(24).toString("hex");
    forgetSession(desk, request);
    desk.store.sessions.put({
      id: digest(secret),
      user_id: user.id,
      created_at: desk.clock.stamp(),
    });
    await desk.store.flush();
    response.cookie(SESSION_COOKIE, secret, { httpOnly: true, sameSite: "lax", path: "/" });
    response.json({ user: presentUser({ base: baseOf(request) }, user) });
  });
  router.delete("/session", async (request, response) => {
    forgetSession(desk, request);
    await desk.store.flush();
    response.clearCookie(SESSION_COOKIE, { path: "/" }).status(204).end();
  });
}

const baseOf = (request: Request) => `${request.protocol}://${request.get("host") ?? "localhost"}`;

/** Admins first, then agents by name. */
const staffOf = (desk: Desk) =>
  [...desk.store.users.by("role", "admin"), ...desk.store.users.by("role", "agent")].filter(
    ({ active, suspended }) => active && !suspended,
  );

function forgetSession(desk: Desk, request: Request) {
  const secret = readSessionCookie(request.get("cookie"));
  if (secret !== null) desk.store.sessions.remove(digest(secret));
}
