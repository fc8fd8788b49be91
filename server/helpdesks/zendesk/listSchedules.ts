import { z } from "zod";
import { Problem } from "../../errors";
import type { CallOptions, DeskSchedule } from "../helpDesk";
import type { Client } from "./client";

const Schedules = z.object({
  schedules: z.array(
    z.object({
      id: z.union([z.number().int(), z.string().regex(/^\d{1,16}$/)]),
      name: z.string().catch(""),
      time_zone: z.string().catch(""),
      intervals: z.array(z.object({ start_time: z.number(), end_time: z.number() })).catch([]),
    }),
  ),
});
const Holidays = z.object({
  holidays: z.array(z.object({ start_date: z.string(), end_date: z.string() })),
});

/** An account has few schedules; more are not offered. */
const MOST_SCHEDULES = 10;

/** The account's business hours with their holidays; none where its plan has no schedules. */
export async function listSchedules(
  client: Client,
  options: CallOptions = {},
): Promise<DeskSchedule[]> {
  const path = "/api/v2/business_hours/schedules";
  const found = await orNull(() => client.find(Schedules, { method: "GET", path }, options));
  const kept = (found?.schedules ?? []).slice(0, MOST_SCHEDULES);
  return Promise.all(
    kept.map(async ({ id, name, time_zone, intervals }) => {
      const call = { method: "GET", path: `${path}/${id}/holidays` } as const;
      const holidays = await orNull(() => client.find(Holidays, call, options));
      return {
        name,
        timeZone: time_zone,
        intervals: intervals.map(({ start_time, end_time }) => ({
          start: start_time,
          end: end_time,
        })),
        holidays: (holidays?.holidays ?? []).map(({ start_date, end_date }) => ({
          from: start_date,
          to: end_date,
        })),
      };
    }),
  );
}

/** Plans without business hours refuse the question: there is nothing to take over then. */
async function orNull<Value>(ask: () => Promise<Value | null>): Promise<Value | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Problem && (error.code === "not_connected" || error.code === "conflict"))
      return null;
    throw error;
  }
}
