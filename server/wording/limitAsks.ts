import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { Problem } from "../errors";
import { callerOf } from "../http/caller";

const ASKS_PER_MINUTE = 60;

/** Stops a person who asks a model more often than anybody reads. */
export const limitAsks = (): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: ASKS_PER_MINUTE,
    standardHeaders: "draft-7",
    legacyHeaders: false,
    keyGenerator: (request) => {
      const { accountId, userId } = callerOf(request);
      return `${accountId}:${userId}`;
    },
    handler: (_request, _response, next) => {
      next(new Problem("too_many_requests", "The model was asked very often. Wait a minute."));
    },
  });
