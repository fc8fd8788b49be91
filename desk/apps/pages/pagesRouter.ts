import express, { type Request, type Router } from "express";
import { z } from "zod";
import type { Desk } from "../../api/desk";
import { readCaller } from "../../api/http/caller";
import { badRequest, forbidden, recordNotFound, unauthenticated } from "../../api/http/deskError";
import type { UserRecord } from "../../api/records/people";
import { Manifest } from "../manifest";
import { ProxyRefusal, ProxyRequest, proxyRequest } from "../proxy/proxyRequest";
import { describeApps } from "./describeApps";
import { findPage } from "./findPage";
import type { Messages } from "./openMessages";
import { signPageToken } from "./signPageToken";

const PageWish = z.object({
  installationId: z.number().int(),
  location: z.string(),
  guid: z.uuid(),
});

/**
 * What the workspace page asks for the apps it hosts: which there are, their signed pages, the
 * proxy, and messages. Only the page's own session opens these doors, no token of the API does.
 */
export function pagesRouter(desk: Desk, messages: Messages): Router {
  const router = express.Router();
  router.use("/desk/apps", express.json({ limit: "4mb" }));

  router.get("/desk/apps", (request, response) => {
    agentIn(desk, request);
    response.json({ apps: describeApps(desk) });
  });

  router.get("/desk/apps/messages", (request, response) => {
    messages.open(response, agentIn(desk, request).id);
  });

  router.post("/desk/apps/pages", async (request, response) => {
    const user = agentIn(desk, request);
    response.set("cache-control", "no-store").json(await openPage(desk, user, request));
  });

  router.post("/desk/apps/proxy", async (request, response) => {
    agentIn(desk, request);
    const wanted = ProxyRequest.safeParse(request.body);
    if (!wanted.success) throw badRequest(z.prettifyError(wanted.error));
    response.json(await throughProxy(desk, wanted.data));
  });

  desk.onTicketSaved(({ after, actor }) => {
    messages.send({ kind: "ticket", ticketId: after.id, actorId: actor?.id ?? null }, null);
  });
  return router;
}

function agentIn(desk: Desk, request: Request): UserRecord {
  const { user, channel } = readCaller(desk, { cookie: request.get("cookie") });
  if (user === null || channel !== "web") throw unauthenticated();
  if (user.role === "end-user") throw forbidden();
  return user;
}

async function openPage(desk: Desk, user: UserRecord, request: Request) {
  const wish = PageWish.safeParse(request.body);
  if (!wish.success) throw badRequest(z.prettifyError(wish.error));
  const { installationId, location, guid } = wish.data;
  const origin = `${request.protocol}://${request.get("host") ?? "localhost"}`;
  const page = findPage(desk, installationId, location);
  if (page === null) throw recordNotFound();

  const url = new URL(page.url, `${otherName(origin)}/desk/apps/${page.app.id}/`);
  url.searchParams.set("origin", origin);
  url.searchParams.set("app_guid", guid);
  const token = page.isSigned
    ? await signPageToken({
        privateKey: page.app.private_key,
        subdomain: desk.account().subdomain,
        appId: page.app.id,
        installationId,
        userId: user.id,
        product: page.installation.product,
        location,
        url,
        now: new Date(),
      })
    : null;
  return { url: url.href, token };
}

/**
 * This machine under its other name: pages out of a package must not share the desk's origin,
 * or an app could use the agent's session behind the framework's back.
 */
function otherName(origin: string): string {
  const url = new URL(origin);
  url.hostname = url.hostname === "localhost" ? "127.0.0.1" : "localhost";
  return url.origin;
}

async function throughProxy(desk: Desk, request: ProxyRequest) {
  const installation = desk.store.installations.get(request.installationId);
  const app = installation && desk.store.apps.get(installation.app_id);
  const manifest = Manifest.safeParse(app?.manifest);
  if (installation === undefined || !manifest.success) throw recordNotFound();
  try {
    return await proxyRequest(request, {
      settings: installation.settings,
      manifest: manifest.data,
    });
  } catch (error) {
    const [status, message] =
      error instanceof ProxyRefusal
        ? [error.status, error.message]
        : [502, "The proxy got no answer"];
    return {
      status,
      statusText: message,
      headers: { "content-type": "application/json" },
      responseText: JSON.stringify({ error: message }),
    };
  }
}
