import { useMemo } from "react";
import type { RewriteContext } from "#domain/wording/message";
import { serviceNow } from "../service/serviceClock";
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
export function useRewriteContext(known: Known): RewriteContext {
  // The same facts are the same context, so that nothing is rewritten twice.
  const facts = JSON.stringify({ ...people(known), ...circumstances(known) });
  return useMemo(
    () => ({ ...(JSON.parse(facts) as RewriteContext), now: new Date(serviceNow()).toISOString() }),
    [facts],
  );
}

function people({ ticket, agent, contact }: Known): Pick<RewriteContext, "customer" | "owner"> {
  const customerName = contact?.firstName ?? firstNameOf(ticket?.requesterName ?? "");
  // The writer speaks: an owner who is somebody else would sign what they did not write.
  const name = agent?.name ?? contact?.ownerName ?? null;
  return {
    ...(customerName === undefined ? {} : { customer: { firstName: customerName } }),
    ...(name === null ? {} : { owner: ownerOf(name) }),
  };
}

function ownerOf(name: string): NonNullable<RewriteContext["owner"]> {
  const firstName = firstNameOf(name);
  return firstName === undefined ? { name } : { name, firstName };
}

function circumstances({ ticket, agent, nextUpdateAt }: Known): RewriteContext {
  const timeZone = agent?.timeZone ?? null;
  return {
    ...(nextUpdateAt === null ? {} : { nextUpdateAt }),
    ...(timeZone === null ? {} : { timeZone }),
    ...(ticket === null ? {} : { reference: ticket.id, subject: ticket.subject }),
  };
}
