import { readFile } from "node:fs/promises";
import { join } from "node:path";
import express, { Router } from "express";
import { z } from "zod";
import { inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import { PRACTICE } from "../helpdesks/baseUrlOf";
import { nonceOf } from "../http/protect";
import type { Service } from "../service";
import { findAccount } from "./findAccount";
import { openPageKeys } from "./pageKeys";
import { readRole } from "./readRole";
import { openSession, type OpenedSession } from "./sessions";
import { verifyPageToken } from "./verifyPageToken";

const Location = z.enum(["ticket_sidebar", "nav_bar"]);
const Posted = z.object({ token: z.string().min(1) });

const SDK = "https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js";
const PRACTICE_SDK = "/app/zaf_sdk.js";

/**
 * The app's pages. The help desk posts a signed token; the answer is the page with a session of
 * 15 minutes in it. Files of the build are served beside it, for as long as browsers like.
 */
export function pageRoutes(service: Service): Router {
  const { settings, db } = service;
  const readKey = openPageKeys(settings);
  const router = Router();

  router.post(
    "/app/:location",
    express.urlencoded({ extended: false, limit: "32kb", parameterLimit: 10 }),
    async (request, response) => {
      const location = Location.safeParse(request.params.location);
      if (!location.success) throw new Problem("not_found", "There is no page of this name.");
      const posted = Posted.safeParse(request.body);
      if (!posted.success) throw notOpenedThere();
      const now = service.now();
      const load = await verifyPageToken(posted.data.token, readKey, now);
      const { accountId, isConnected } = await findAccount(db, load);
      // Before an admin has connected the account there is nothing to see, and nobody to ask for roles.
      const role = isConnected ? await readRole(service, accountId, load.userId) : "agent";
      if (role === null) {
        throw new Problem("not_allowed", "Your account in the help desk may not use this app.");
      }
      const session = {
        accountId,
        userId: load.userId,
        role,
        location: location.data,
        roleReadAt: now,
      };
      const opened = await inAccount(db, accountId, (tx) => openSession(tx, session, now));
      const page = await readPage(settings.APP_FOLDER, location.data);
      response.type("html").send(
        fill(page, {
          session: { ...opened, location: location.data },
          nonce: nonceOf(response),
          sdk: load.subdomain === PRACTICE ? PRACTICE_SDK : SDK,
        }),
      );
    },
  );
  router.get("/app/:location", (request, _response, next) => {
    const name = request.params.location.replace(/\.html$/, "");
    if (Location.safeParse(name).success) throw notOpenedThere();
    next();
  });
  router.use("/app", filesIn(settings.APP_FOLDER));
  return router;
}

/** Names with a hash never change what they hold; pages hold sessions and are never served as files. */
function filesIn(folder: string): express.RequestHandler {
  return express.static(folder, {
    index: false,
    redirect: false,
    extensions: false,
    setHeaders: (response, path) => {
      const isHashed = /\.[0-9a-f]{12,}\.\w+$/.test(path);
      response.setHeader(
        "cache-control",
        isHashed ? "public, max-age=31536000, immutable" : "public, max-age=300",
      );
    },
  });
}

async function readPage(folder: string, location: string): Promise<string> {
  try {
    return await readFile(join(folder, `${location}.html`), "utf8");
  } catch (error) {
    throw new Problem("unavailable", "The app has not been built yet (npm run build).", {
      cause: error,
    });
  }
}

type Filling = {
  session: OpenedSession & { location: string };
  nonce: string;
  sdk: string;
};

/** Fills the page's markers; every value is escaped for an attribute. */
const fill = (page: string, { session, nonce, sdk }: Filling): string =>
  page
    .replaceAll("__SESSION__", () => escapeAttribute(JSON.stringify(session)))
    .replaceAll("__NONCE__", () => escapeAttribute(nonce))
    .replaceAll("__SDK_URL__", () => escapeAttribute(sdk));

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

const notOpenedThere = (): Problem =>
  new Problem("not_signed", "Open this page in the help desk, where it is signed for you.");
