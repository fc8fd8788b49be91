import { Router } from "express";
import { z } from "zod";
import { Problem } from "../errors";
import type { Service } from "../service";
import { endConsent } from "./endConsent";

const Granted = z.object({ code: z.string().min(1).max(2_000), state: z.string().max(200) });

/** Where the help desk sends the admin back after the consent: a page that says how it went. */
export function callbackRoutes(service: Service): Router {
  const router = Router();
  router.get("/oauth/callback", async (request, response) => {
    const granted = Granted.safeParse(request.query);
    if (!granted.success) {
      response.status(400).type("html").send(page("Nothing was connected", "You can try again."));
      return;
    }
    try {
      await endConsent(service, granted.data);
      response.type("html").send(page("Connected", "You can close this page."));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      service.log.warn({ err: error }, "a consent did not lead to a connection");
      response.status(error.status).type("html").send(page("Nothing was connected", error.message));
    }
  });
  return router;
}

/** Both texts are ours: nothing of the request is repeated. */
const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>` +
  `<h1>${title}</h1><p>${text}</p></html>\n`;
