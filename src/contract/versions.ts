import { z } from "zod";
import { Format } from "#domain/wording/message";
import { endpoint } from "./endpoint";

/** Who wrote a version: the agent, our rules, a model, or our rules with the agent's choices. */
export const VersionOrigin = z.enum(["draft", "rules", "model", "person"]);
export type VersionOrigin = z.infer<typeof VersionOrigin>;

/** What an agent's composer held at a moment. */
export const MessageVersion = z.object({
  id: z.string(),
  at: z.string(),
  origin: VersionOrigin,
  format: Format,
  body: z.string(),
});
export type MessageVersion = z.infer<typeof MessageVersion>;

const ticketId = z.string().min(1);

export const listVersions = endpoint({
  method: "GET",
  path: "/api/tickets/:ticketId/versions",
  summary: "What the caller's composer held on a ticket, newest first",
  role: "agent",
  request: z.strictObject({ ticketId }),
  response: z.array(MessageVersion),
});

export const keepVersions = endpoint({
  method: "POST",
  path: "/api/tickets/:ticketId/versions",
  summary: "Keep versions of a message, in the order written; what was kept last is not kept twice",
  role: "agent",
  request: z.strictObject({
    ticketId,
    versions: z
      .array(
        z.strictObject({
          origin: VersionOrigin,
          format: Format,
          body: z.string().min(1).max(65_536),
        }),
      )
      .min(1)
      .max(2),
  }),
  response: z.array(MessageVersion),
});
