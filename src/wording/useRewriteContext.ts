import { useMemo } from "react";
import type { RewriteContext } from "#domain/wording/message";
import type { Agent } from "../zendesk/useAgent";
import type { Ticket } from "../zendesk/useTicket";
import { firstNameOf } from "./firstNameOf";

/** What the rest of the sidebar knows about the customer and their person. */
export type Contact = {
  readonly firstName: string | null;
  readonly ownerName: string | null;
  readonly nextUpdateAt: string | null;
  readonly suggestedTimes: readonly string[];
};

type Known = {
  ticket: Ticket | null;
  agent: Agent | null;
  contact: Contact | null;
  nextUpdateAt: string | null;
};

/** What we know beyond the words of a draft; what we don't know stays out. */
export function useRewriteContext({ ticket, agent, contact, nextUpdateAt }: Known): RewriteContext {
  // The writer speaks: an owner who is somebody else would sign what they did not write.
  const name = agent?.name ?? contact?.ownerName;
  const known = JSON.stringify({
    customer: asPerson({
      firstName: contact?.firstName ?? firstNameOf(ticket?.requesterName ?? ""),
    }),
    owner: asPerson({ name, firstName: name === undefined ? name : firstNameOf(name ?? "") }),
    nextUpdateAt: nextUpdateAt ?? undefined,
    timeZone: agent?.timeZone ?? undefined,
    reference: ticket?.id,
    subject: ticket?.subject,
  });
  // The same facts are the same context, so that nothing is rewritten twice.
  return useMemo(
    () => ({ ...(JSON.parse(known) as RewriteContext), now: new Date().toISOString() }),
    [known],
  );
}

/** Nobody at all rather than somebody without a name. */
function asPerson<Names extends Readonly<Record<string, string | null | undefined>>>(names: Names) {
  const given = Object.entries(names).filter(([, name]) => typeof name === "string");
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
