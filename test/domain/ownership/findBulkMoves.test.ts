import { findBulkMoves } from "#domain/ownership/history/findBulkMoves";
import { readAudits } from "#domain/tickets/readAudits";

const BULK = 25;
const ROBOT = 77;

/** A ticket that was opened in a group, and perhaps moved to another one later. */
const histories = (isMoved: boolean) =>
  readAudits(
    Array.from({ length: BULK }, (_, at) => {
      const ticket_id = 100 + at;
      const opening = {
        id: ticket_id * 10,
        ticket_id,
        author_id: ROBOT,
        created_at: `2026-03-02T10:00:${String(at).padStart(2, "0")}Z`,
        events: [{ type: "Create", field_name: "group_id", value: "501" }],
      };
      const move = {
        ...opening,
        id: opening.id + 1,
        created_at: `2026-03-02T11:00:${String(at).padStart(2, "0")}Z`,
        events: [{ type: "Change", field_name: "group_id", value: "502", previous_value: "501" }],
      };
      return isMoved ? [opening, move] : [opening];
    }).flat(),
  ).audits;

describe("moves in bulk", () => {
  it("are moves by one person of many tickets within minutes", () => {
    expect(findBulkMoves(histories(true)).size).toBe(BULK);
    expect(findBulkMoves(histories(true)).has(1001)).toBe(true);
  });

  it("are not the tickets that a form opens, however many", () => {
    expect(findBulkMoves(histories(false)).size).toBe(0);
  });
});
