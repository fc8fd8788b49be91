import { z } from "zod";
import { endpoint } from "./endpoint";
import { TicketLine } from "./people";

/** Somebody is told of a serious flag, once. */
const Notice = z.object({
  noticeId: z.string(),
  ticket: TicketLine,
  ruleId: z.string(),
  text: z.string(),
  action: z.string(),
  /** Why me: I look after the customer, I lead, or nobody else moved it. */
  step: z.enum(["owner", "lead", "manager"]),
  toldAt: z.string(),
});
export type Notice = z.infer<typeof Notice>;

export const listNotices = endpoint({
  method: "GET",
  path: "/api/notices",
  summary: "Serious flags that I was told of, that are open and that I have not put away",
  role: "agent",
  request: z.strictObject({}),
  response: z.array(Notice),
});

export const putNoticesAway = endpoint({
  method: "PUT",
  path: "/api/notices/seen",
  summary: "Put notices away; their flags stay as they are",
  role: "agent",
  request: z.strictObject({ noticeIds: z.array(z.string().max(200)).min(1).max(200) }),
  response: z.object({ putAway: z.number().int() }),
});
