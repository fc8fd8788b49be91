import { existsSync } from "node:fs";
import { resolve } from "node:path";
import express, { type Router } from "express";

/** Apps may be anywhere; scripts of this page come from here alone. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-src http: https: data:",
  "form-action 'self' http: https:",
  "connect-src 'self' http: https:",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Serves the agents' workspace page.
 *
 * @param folder - Where webpack put it.
 */
export function workspaceRouter(folder: string): Router {
  const router = express.Router();
  router.use((_request, response, next) => {
    response.set({ "content-security-policy": POLICY, "x-content-type-options": "nosniff" });
    next();
  });
  router.use(
    express.static(folder, { index: false, immutable: true, maxAge: "1y", fallthrough: true }),
  );
  router.get("/", (_request, response) => {
    const page = resolve(folder, "index.html");
    if (!existsSync(page)) {
      response.status(503).type("text").send("The workspace page is not built: npm run build");
      return;
    }
    response.set("cache-control", "no-cache").sendFile(page);
  });
  return router;
}
