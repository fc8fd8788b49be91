import { findPersonRequests } from "../../../src/domain/ownership/findPersonRequests";
import { asksForPerson } from "../../../src/domain/ownership/words/asksForPerson";
import { readAudits } from "../../../src/domain/tickets/readAudits";

const CUSTOMER = 21;
const MAYA = 11;

type Said = { by: number; body: string; public?: boolean; channel?: string };

const historyOf = (...said: Said[]) =>
  readAudits(
    said.map(({ by, body, public: isPublic = true, channel = "web" }, at) => ({
      id: at + 1,
      ticket_id: 1,
      author_id: by,
      created_at: new Date(Date.UTC(2026, 2, 2, 9 + at)).toISOString(),
      via: { channel },
      events: [{ type: "Comment", id: 100 + at, author_id: by, public: isPublic, body }],
    })),
  ).audits;

const find = (...said: Said[]) => findPersonRequests(historyOf(...said), (id) => id === MAYA);

describe("asksForPerson", () => {
  it.each([
    "Can I please talk to a human?",
    "I want to speak to your manager now.",
    "Could somebody call me back? 030 1234",
    "This is not a bot I need, but help.",
    "Ich möchte mit jemandem sprechen.",
    "Bitte rufen Sie mich an.",
    "Je voudrais parler à quelqu’un.",
    "Quiero hablar con una persona, por favor.",
    "Quero falar com alguém.",
  ])("hears it in %j", (text) => {
    expect(asksForPerson(text)).toBe(true);
  });

  it.each([
    "The door does not open any more.",
    "You can call it a bug, I call it a feature.",
    "No need to call me, mail is fine. Please call me only if the house burns.",
    "Thanks, the person at the counter was nice.",
    "> I want to talk to a human\nThat was what I wrote on Monday.",
  ])("does not hear it in %j", (text) => {
    expect(asksForPerson(text)).toBe(false);
  });
});

describe("findPersonRequests", () => {
  it("says when they asked and when a person spoke to them", () => {
    expect(
      find(
        { by: CUSTOMER, body: "It stays dark." },
        { by: CUSTOMER, body: "Can I talk to a person?" },
        { by: MAYA, body: "Only among us.", public: false },
        { by: MAYA, body: "Hello, I am Maya." },
      ),
    ).toEqual([
      {
        auditId: 2,
        askedAt: Date.parse("2026-03-02T10:00:00Z"),
        answeredAt: Date.parse("2026-03-02T12:00:00Z"),
      },
    ]);
  });

  it("takes asking again as the same request, and rules as nobody", () => {
    expect(
      find(
        { by: CUSTOMER, body: "Please call me." },
        { by: MAYA, body: "We received your message.", channel: "rule" },
        { by: CUSTOMER, body: "Is anybody there? Call me back!" },
      ),
    ).toEqual([{ auditId: 1, askedAt: Date.parse("2026-03-02T09:00:00Z"), answeredAt: null }]);
  });

  it("gives the same whatever the order, and with doubles", () => {
    const audits = historyOf(
      { by: CUSTOMER, body: "Please call me." },
      { by: MAYA, body: "I just tried." },
      { by: CUSTOMER, body: "Call me back please." },
    );
    const isStaff = (id: number) => id === MAYA;

    expect(findPersonRequests([...audits, ...audits].reverse(), isStaff)).toEqual(
      findPersonRequests(audits, isStaff),
    );
    expect(findPersonRequests(audits, isStaff)).toHaveLength(2);
  });
});
