import { usePath } from "./usePath";

/** A private word between colleagues, as the conversation shows it. */
export type Note = { readonly author: string; readonly text: string };

/** The newest private note of a person on this ticket, when nothing public came after it. */
export function useLastNote(): Note | null {
  const conversation = usePath("ticket.conversation", "ticket.conversation.changed app.activated");
  if (!Array.isArray(conversation)) return null;
  const last: unknown = conversation.at(-1);
  if (typeof last !== "object" || last === null) return null;
  const { author, channel, message } = last as Partial<
    Record<string, Readonly<Record<string, unknown>> | null>
  >;
  const text = message?.["content"];
  if (channel?.["name"] !== "internal" || typeof text !== "string" || text === "") return null;
  const name = author?.["name"];
  return { author: typeof name === "string" ? name : "", text };
}
