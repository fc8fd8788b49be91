import { Router } from "express";
import { openApi } from "./openApi";

/** `/openapi.json`: every endpoint, made from the contract. */
export function documentRoutes(): Router {
  let document: ReturnType<typeof openApi> | null = null;
  const router = Router();
  router.get("/openapi.json", (_request, response) => {
    document ??= openApi();
    response.json(document);
  });
  return router;
}
