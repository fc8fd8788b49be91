import { mayBeSuppressed, suppressedIn, withoutSuppressed } from "#domain/templates/suppression";

const OPEN = { anyoneCanSubmit: true, registrationRequired: false };
const onCreate = (...more: readonly { field: string; operator: string; value: string }[]) => ({
  conditions: { all: [{ field: "update_type", operator: "is", value: "Create" }, ...more] },
});

describe("mayBeSuppressed", () => {
  it("holds for creation triggers where strangers can write", () => {
    expect(mayBeSuppressed(onCreate(), OPEN)).toBe(true);
  });

  it("does not hold where people must register, or only agents create, or nothing is created", () => {
    expect(mayBeSuppressed(onCreate(), { ...OPEN, registrationRequired: true })).toBe(false);
    expect(mayBeSuppressed(onCreate(), { ...OPEN, anyoneCanSubmit: false })).toBe(false);
    expect(mayBeSuppressed(onCreate({ field: "role", operator: "is", value: "agent" }), OPEN)).toBe(
      false,
    );
    expect(mayBeSuppressed({ conditions: { all: [] } }, OPEN)).toBe(false);
    expect(mayBeSuppressed({}, OPEN)).toBe(false);
  });
});

describe("suppressedIn", () => {
  const body =
    "Hi {{ticket.requester.first_name}}, we have it.\n\nYou wrote:\n{{ticket.description}}\n\n{{ticket.comments_formatted}} ({{ticket.id}})";

  it("finds what echoes the sender, with the words that lead to it", () => {
    expect(suppressedIn(body).map(({ text, leadIn }) => [text, leadIn])).toEqual([
      ["{{ticket.description}}", "You wrote:"],
      ["{{ticket.comments_formatted}}", null],
    ]);
  });

  it("shows the text as it arrives", () => {
    expect(withoutSuppressed(body)).toBe(
      "Hi {{ticket.requester.first_name}}, we have it.\n\nYou wrote:\n\n\n ({{ticket.id}})",
    );
  });
});
