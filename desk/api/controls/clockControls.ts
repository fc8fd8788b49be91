import type { Router } from "express";
import { z } from "zod";
import type { Desk } from "../desk";
import { badRequest, noSuchEndpoint } from "../http/deskError";
import type { Controls } from "./controls";

const DAYS_AT_ONCE = 31;
const Minutes = z
  .number()
  .int()
  .min(1)
  .max(DAYS_AT_ONCE * 24 * 60);
const Move = z.union([
  z.object({ minutes: Minutes }),
  z.object({ forward_minutes: Minutes }).transform(({ forward_minutes }) => ({
    minutes: forward_minutes,
  })),
]);
const Traffic = z.object({ events: z.number().int().min(1).max(100).default(1) });

/** The desk's clock, and ordinary things that happen on a working day. */
export function clockControls(router: Router, desk: Desk, { timeKeeper, happen }: Controls): void {
  router.get("/clock", (_request, response) => {
    response.json({ now: desk.clock.stamp() });
  });
  router.post("/clock", async (request, response) => {
    const move = Move.safeParse(request.body);
    if (!move.success) throw badRequest("minutes must be a whole number, at most 31 days");
    timeKeeper.forward(move.data.minutes);
    await desk.store.flush();
    response.json({ now: desk.clock.stamp() });
  });
  router.post("/traffic", async (request, response) => {
    if (happen === undefined) throw noSuchEndpoint();
    const traffic = Traffic.safeParse(request.body ?? {});
    if (!traffic.success) throw badRequest("events must be a whole number from 1 to 100");
    const happenings = Array.from({ length: traffic.data.events }, () => happen());
    await desk.store.flush();
    const last = happenings.at(-1);
    response.json({ ...(typeof last === "object" ? last : {}), happenings });
  });
}
