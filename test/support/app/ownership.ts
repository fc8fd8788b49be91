import type { TicketOwnership } from "#contract/ownership";

/** A ticket that went to IT, whose customer was promised a word that never came. */
export const anOwnership = (more: Partial<TicketOwnership> = {}): TicketOwnership => ({
  ticketId: "42",
  state: "unowned",
  customer: { name: "Amara Okafor", firstName: "Amara" },
  owner: null,
  suggestedOwner: { id: "11", name: "Joe Lindqvist" },
  inItSince: "2026-03-02T08:00:00Z",
  groupName: "Web Ops",
  lastTold: null,
  promises: [],
  nextPromiseAt: null,
  suggestedTimes: ["2030-03-02T15:00:00Z", "2030-03-03T09:00:00Z"],
  flags: [
    {
      ruleId: "C1",
      level: "red",
      since: "2026-03-02T08:00:00Z",
      evidence: [1],
      text: "Nobody on the customer side is named for Amara now.",
      action: "Name a contact.",
    },
  ],
  reviewedAt: "2026-03-02T10:00:00Z",
  ...more,
});
