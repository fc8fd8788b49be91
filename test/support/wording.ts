import type { Message, RewriteContext } from "#domain/wording/message";
import { rewriteMessage } from "#domain/wording/rewriteMessage";

/** Everything a rewrite may be told. */
export const fullContext: RewriteContext = {
  customer: { firstName: "Amara" },
  owner: { name: "Selaine Ray", firstName: "Selaine" },
  nextUpdateAt: "2026-11-26T15:00:00Z",
  timeZone: "Europe/London",
  now: "2026-11-23T09:00:00Z",
};

/** A plain English notice. */
export const aMessage = (body: string, more: Partial<Message> = {}): Message => ({
  format: "text",
  lang: "en",
  body,
  ...more,
});

/** The body of its rewrite. */
export const rewritten = (body: string, more: Partial<Message> = {}): string =>
  rewriteMessage(aMessage(body, more)).body;
