import { extname } from "node:path";
import express, { type Router } from "express";
import type { Desk } from "../../api/desk";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".woff2": "font/woff2",
};

/** Serves the files under `assets/` of packages that were installed here. */
export function assetsRouter(desk: Desk): Router {
  const router = express.Router();
  router.get("/desk/apps/:appId/*path", (request, response) => {
    const path = request.params.path.join("/");
    const app = desk.store.apps.get(Number(request.params.appId));
    const file = app && Object.hasOwn(app.assets, path) ? app.assets[path] : undefined;
    if (file === undefined) {
      response.status(404).type("text").send("There is no such file in this app.");
      return;
    }
    response
      .type(TYPES[extname(path)] ?? "application/octet-stream")
      .set("x-content-type-options", "nosniff")
      .send(Buffer.from(file, "base64"));
  });
  return router;
}
