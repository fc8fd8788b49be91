import { awkwardTickets } from "#domain/templates/preview/awkwardTickets";
import type { PreviewTicket } from "#domain/templates/preview/previewTicket";
import { anAgent, aPerson, aPreviewAccount, aPreviewTicket } from "../../../support/previews";

const rule = {
  type: "trigger" as const,
  conditions: { all: [{ field: "update_type", value: "Create" }], any: [] },
};
const account = aPreviewAccount();

const ticket = (id: number, more: Partial<PreviewTicket> = {}): PreviewTicket =>
  aPreviewTicket({
    id: String(id),
    submitter: anAgent(),
    updatedAt: new Date(Date.UTC(2026, 2, 1) + id * 3_600_000).toISOString(),
    ...more,
  });

const picked = (tickets: readonly PreviewTicket[], body = "Hi", most = 5) =>
  awkwardTickets(tickets, { body, rule, account, most }).map(({ ticket: { id }, awkward }) => [
    id,
    ...awkward,
  ]);

describe("awkwardTickets", () => {
  it("picks one ticket for each awkwardness, then the newest", () => {
    const tickets = [
      ticket(1, { requester: aPerson({ name: "dana.k" }) }),
      ticket(2, { requester: aPerson({ name: "Maximiliane von der Heydt-Sonnenschein" }) }),
      ticket(3, { requester: aPerson({ locale: "fr" }) }),
      ticket(4, { ccs: [aPerson()] }),
      ticket(5, { assignee: null }),
      ticket(6),
      ticket(7),
    ];

    expect(picked(tickets, "Hi", 7)).toEqual([
      ["1", "no-name"],
      ["2", "longest-name"],
      ["3", "other-language"],
      ["4", "ccs"],
      ["5", "no-assignee"],
      ["7"],
      ["6"],
    ]);
    expect(picked(tickets)).toHaveLength(5);
  });

  it("sees what would be left out only where the text repeats the sender", () => {
    const tickets = [ticket(1, { submitter: aPerson() }), ticket(2)];

    expect(picked(tickets, "{{ticket.comments_formatted}}")).toContainEqual([
      "1",
      "longest-name",
      "suppressed",
    ]);
    expect(picked(tickets, "Hi").flat()).not.toContain("suppressed");
  });

  it("names all that is awkward about one ticket, and picks none twice", () => {
    const one = ticket(1, { requester: aPerson({ name: "", locale: "ja" }), ccs: [aPerson()] });

    expect(picked([one])).toEqual([["1", "no-name", "longest-name", "other-language", "ccs"]]);
  });

  it.each(["", "a.smith", "someone@example.com", "Unknown", "+49 30 1234"])(
    "takes %j for no name",
    (name) => {
      expect(picked([ticket(1, { requester: aPerson({ name }) })])[0]).toContain("no-name");
    },
  );

  it("takes nothing from nothing", () => {
    expect(picked([])).toEqual([]);
  });
});
