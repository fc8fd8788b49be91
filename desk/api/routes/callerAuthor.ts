import type { KnownCall } from "../http/api";
import type { Author } from "../tickets/ticketEdit";

/** The caller as audits name who changed a ticket, and how. */
export const callerAuthor = ({ user, caller }: KnownCall): Author => ({
  user,
  via: { channel: caller.channel, source: { from: {}, to: {}, rel: null } },
});
