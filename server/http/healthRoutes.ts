import { Router } from "express";
import { sql } from "kysely";
import type { Service } from "../service";

const PATIENCE_MS = 1_000;

/** `/health`: the process lives. `/ready`: it can also do its work, for load balancers. */
export function healthRoutes({ db }: Service): Router {
  const router = Router();
  router.get("/health", (_request, response) => {
    response.json({ status: "alive" });
  });
  router.get("/ready", async (_request, response) => {
    const isUp = await Promise.race([
      sql`select 1`.execute(db).then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS).unref()),
    ]);
    response.status(isUp ? 200 : 503).json({ status: isUp ? "ready" : "no database" });
  });
  return router;
}
