import { z } from "zod";
import { Finding, Format } from "#domain/wording/message";
import { endpoint } from "./endpoint";

/** A text that customers receive by rule, scored, with a proposal where we have one. */
export const Template = z.object({
  key: z.string(),
  type: z.enum(["trigger", "automation", "macro", "dynamic_content"]),
  id: z.string(),
  title: z.string(),
  locale: z.string().nullable(),
  active: z.boolean(),
  format: Format,
  subject: z.string().nullable(),
  body: z.string(),
  findings: z.array(Finding),
  /** 0 to 100; 100 means that nothing was found. */
  score: z.number(),
  proposal: z.object({ subject: z.string().optional(), body: z.string() }).nullable(),
  /** Customers who were sent it in the last 30 and 90 days. */
  reach30: z.number().int(),
  reach90: z.number().int(),
});
export type Template = z.infer<typeof Template>;

export const listTemplates = endpoint({
  method: "GET",
  path: "/api/templates",
  summary: "Every text that customers receive by rule, the one that hurts most first",
  role: "admin",
  request: z.strictObject({}),
  response: z.object({
    templates: z.array(Template),
    readAt: z.string().nullable(),
  }),
});
