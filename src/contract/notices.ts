import { z } from "zod";
import { endpoint } from "./endpoint";
import { TicketLine } from "./people";

/** Somebody is told of a serious flag. */
const Notice = z.object({
  noticeId: z.string(),
  ticket: TicketLine,
  ruleId: z.string(),
  text: z.string(),
  action: z.string(),
  /** Why me: I look after the customer, I lead, or nobody else moved it. */
  step: z.enum(["owner", "lead", "manager"]),
  /** How often I was told of this trouble before; above 0 it has become twice as late. */
  round: z.number().int(),
  toldAt: z.string(),
});
export type Notice = z.infer<typeof Notice>;

export const listNotices = endpoint({
  method: "GET",
  path: "/api/notices",
  summary: "Serious flags that I was told of, that are open and that I have not put away",
  role: "agent",
  request: z.strictObject({}),
  response: z.object({
    notices: z.array(Notice),
    /** What was more than a day's share, in one; null while there is nothing in it. */
    summary: z.object({ toldAt: z.string(), notices: z.array(Notice).min(1) }).nullable(),
  }),
});

export const putNoticesAway = endpoint({
  method: "PUT",
  path: "/api/notices/seen",
  summary: "Put notices away; their flags stay as they are",
  role: "agent",
  request: z.strictObject({ noticeIds: z.array(z.string().max(200)).min(1).max(200) }),
  response: z.object({ putAway: z.number().int() }),
});
