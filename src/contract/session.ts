import { z } from "zod";
import { endpoint } from "./endpoint";

/** Who is looking, as the help desk vouches for them. */
export const Me = z.object({
  userId: z.string(),
  name: z.string(),
  role: z.enum(["agent", "lead", "admin"]),
  locale: z.string(),
  timeZone: z.string(),
  account: z.object({ subdomain: z.string(), baseUrl: z.string() }),
  connected: z.boolean(),
});
export type Me = z.infer<typeof Me>;

export const readMe = endpoint({
  method: "GET",
  path: "/api/me",
  summary: "Who is signed in, and what they may do",
  role: "agent",
  request: z.strictObject({}),
  response: Me,
});

/** A fresh token for a session that is still good; the role is read from the help desk again. */
export const renewSession = endpoint({
  method: "POST",
  path: "/api/session",
  summary: "Exchange a session for a fresh one",
  role: "agent",
  request: z.strictObject({}),
  response: z.object({ token: z.string(), expiresAt: z.string() }),
});
