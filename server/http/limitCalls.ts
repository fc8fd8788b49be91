import type { RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import { Problem } from "../errors";
import { bearerOf } from "./bearerOf";

/** Far above what a page asks; a page that runs in a circle is stopped. */
const CALLS_PER_MINUTE = 1_200;

/** Stops callers who ask too often, by session where there is one, else by address. */
export const limitCalls = (): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: CALLS_PER_MINUTE,
    standardHeaders: "draft-7",
    legacyHeaders: false,
    keyGenerator: (request) => bearerOf(request) ?? ipKeyGenerator(request.ip ?? ""),
    handler: (_request, _response, next) => {
      next(new Problem("too_many_requests", "Too many requests. Wait a minute."));
    },
  });
