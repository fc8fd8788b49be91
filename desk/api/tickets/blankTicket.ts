import type { Desk } from "../desk";
import { recordInvalid } from "../http/deskError";
import { findOrCreateUser } from "../people/findOrCreateUser";
import type { UserRecord } from "../records/people";
import type { TicketRecord } from "../records/tickets";
import type { TicketChange } from "./ticketChange";
import type { Author } from "./ticketEdit";

/**
 * A new ticket that holds nothing but its requester, brand and origin; it has no number yet.
 *
 * @throws {DeskError} 422 when the requester is not there.
 */
export function blankTicket(desk: Desk, change: TicketChange, author: Author): TicketRecord {
  const requester = requesterOf(desk, change, author);
  const stamp = desk.clock.stamp();
  const brands = desk.store.brands.all();
  return {
    id: 0,
    subject: "",
    description: "",
    status: "new",
    custom_status_id: null,
    priority: null,
    type: null,
    problem_id: null,
    due_at: null,
    requester_id: requester.id,
    submitter_id: change.submitter_id ?? author.user?.id ?? requester.id,
    assignee_id: null,
    group_id: null,
    organization_id: requester.organization_id,
    brand_id: (brands.find((brand) => brand.default) ?? brands[0])?.id ?? 1,
    ticket_form_id: null,
    external_id: null,
    recipient: author.via.channel === "email" ? desk.account().support_email : null,
    tags: [],
    custom_fields: [],
    via: author.via,
    is_public: true,
    from_messaging_channel: false,
    follower_ids: [],
    email_cc_ids: [],
    followup_ids: [],
    via_followup_source_id: followedUp(desk, change.via_followup_source_id),
    satisfaction_rating: { score: "unoffered" },
    created_at: stamp,
    updated_at: stamp,
    generated_timestamp: 0,
  };
}

function requesterOf(desk: Desk, change: TicketChange, author: Author): UserRecord {
  const id = change.requester?.id ?? change.requester_id;
  const email = change.requester?.email;
  if (id === undefined && email !== undefined) {
    return findOrCreateUser(desk, { email, name: change.requester?.name });
  }
  const requester = id === undefined ? author.user : desk.store.users.get(id);
  if (requester === null || requester === undefined) {
    throw recordInvalid({ requester: "Requester: is required" });
  }
  return requester;
}

function followedUp(desk: Desk, sourceId: number | undefined): number | null {
  if (sourceId === undefined) return null;
  if (desk.store.tickets.get(sourceId)?.status !== "closed") {
    throw recordInvalid({ via_followup_source_id: "Follow-up source: must be a closed ticket" });
  }
  return sourceId;
}
