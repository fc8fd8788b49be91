import { z } from "zod";

const Session = z.object({ token: z.string().min(1), expiresAt: z.string() });

/** What this page may use in the name of its reader; it lives in memory only. */
export type Session = z.infer<typeof Session>;

/** Takes the session that the service wrote into the page; null when the page was not signed. */
export function readSession(page: Document): Session | null {
  const meta = page.querySelector('meta[name="unticket-session"]');
  const content = meta?.getAttribute("content") ?? "";
  // Once read it is nobody else's to read.
  meta?.remove();
  try {
    return Session.parse(JSON.parse(content));
  } catch {
    return null;
  }
}
