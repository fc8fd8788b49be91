import { ownWords } from "#domain/tickets/ownWords";
import { plainText } from "#domain/tickets/plainText";
import { readAudits } from "#domain/tickets/readAudits";

const AUDIT = { id: 1, ticket_id: 2, created_at: "2026-03-02T09:00:00Z", author_id: 3 };
const eventsOf = (...events: unknown[]) => readAudits({ ...AUDIT, events }).audits[0]?.events;

describe("readAudits", () => {
  it("reads ids from numbers and from digits in strings", () => {
    const { audits } = readAudits({
      ...AUDIT,
      id: "1",
      ticket_id: "2",
      author_id: "3",
      events: [],
    });

    expect(audits).toMatchObject([{ id: 1, ticketId: 2, authorId: 3 }]);
  });

  it("takes one audit, a list, and a whole answer", () => {
    const audit = { ...AUDIT, events: [] };

    expect(
      [audit, [audit], { audits: [audit] }, { audit }].map(
        (value) => readAudits(value).audits.length,
      ),
    ).toEqual([1, 1, 1, 1]);
  });

  it("knows the system by its id and by its channel", () => {
    const [system] = readAudits({ ...AUDIT, author_id: -1, events: [] }).audits;

    expect(system).toMatchObject({ authorId: null, via: { channel: "system" } });
  });

  it("lets an event's own way in win over the audit's", () => {
    const via = { channel: "rule", source: { rel: "Trigger", from: { id: 9 } } };

    expect(eventsOf({ type: "Change", field_name: "status", value: "open", via })).toMatchObject([
      { type: "field", field: "status", via: { channel: "rule", rel: "trigger" } },
    ]);
  });

  it("keeps unknown events by name, and passes over nonsense", () => {
    expect(eventsOf({ type: "Telepathy", mood: "good" }, null, 5, "x")).toMatchObject([
      { type: "other", name: "Telepathy" },
    ]);
  });

  it("reads followers from ids, addresses and people", () => {
    expect(
      eventsOf({ type: "FollowersChange", current_followers: [5, "6", "a@b.example", { id: 7 }] }),
    ).toEqual([{ type: "watchers", kind: "followers", who: [5, 6, "a@b.example", 7] }]);
  });

  it("reads a chat line by line", () => {
    const history = [
      { actor_id: 3, message: "Hello" },
      { actor_id: 4, message: "Hi" },
      { type: "ChatJoin" },
    ];

    expect(eventsOf({ type: "ChatStartedEvent", value: { history } })).toMatchObject([
      { type: "words", authorId: 3, text: "Hello" },
      { type: "words", authorId: 4, text: "Hi" },
      { type: "other", name: "ChatStartedEvent" },
    ]);
  });

  it("reads words from HTML when there is no plain text", () => {
    expect(
      eventsOf({ type: "Comment", id: 4, html_body: "<p>Hello <b>you</b></p><script>x</script>" }),
    ).toMatchObject([{ text: "Hello you", isPublic: true, authorId: 3 }]);
  });

  it.each([
    { value: { ticket_id: 1 }, why: /numeric id/ },
    { value: { id: 1 }, why: /ticket_id/ },
    { value: { ...AUDIT, created_at: "x" }, why: /created_at/ },
    { value: { ...AUDIT, events: {} }, why: /list/ },
    { value: "audit", why: /object/ },
  ])("says why it cannot read $value", ({ value, why }) => {
    const { audits, problems } = readAudits(value);

    expect(audits).toEqual([]);
    expect(problems.join()).toMatch(why);
  });
});

describe("ownWords", () => {
  it.each([
    "Yes.\n> I will call you tomorrow.",
    "Yes.\n\nOn Mon, 2 March 2026 at 09:00 Ann <ann@firm.example> wrote:\nHello",
    "Yes.\n-----Original Message-----\nFrom: Ann",
    "Yes.\n-- \nAnn, Firm Inc.",
    "Yes.\n\nAm 2. März 2026 um 09:00 schrieb Ann Weber:\nHallo",
  ])("keeps what is new in %j", (text) => {
    expect(ownWords(text)).toBe("Yes.");
  });
});

describe("plainText", () => {
  it("survives HTML that nests without end", () => {
    expect(plainText("<div>".repeat(50_000))).toBe("");
  });

  it("marks quotes, so that they are nobody's new words", () => {
    expect(ownWords(plainText("<p>Yes.</p><blockquote>I will call.</blockquote>"))).toBe("Yes.");
  });
});
