import { changedPaths } from "../../../../desk/workspace/zaf/changedPaths";
import { invokeOnTicket } from "../../../../desk/workspace/zaf/invokeOnTicket";
import { ticketRoots } from "../../../../desk/workspace/zaf/objects/ticketObject";
import { readPath } from "../../../../desk/workspace/zaf/readPath";
import { setTicketPath } from "../../../../desk/workspace/zaf/setTicketPath";
import { withEdits } from "../../../../desk/workspace/tickets/ticketState";
import { anOpenTicket, aTicket } from "../../../support/desk/tickets";

const BRAND = { brand: { id: 1, name: "Practice" } };
const get = (model: ReturnType<typeof anOpenTicket>, path: string) =>
  readPath(ticketRoots(model.read(), BRAND), path);
const set = (model: ReturnType<typeof anOpenTicket>, path: string, value: unknown) =>
  model.change((state) => setTicketPath(state, path, value));

describe("what an app can get of a ticket", () => {
  it.each([
    ["ticket.id", 42],
    ["ticket.subject", "Printer on fire"],
    ["ticket.status", "open"],
    ["ticket.type", "ticket"],
    ["ticket.tags", ["fire"]],
    ["ticket.requester.name", "Ana"],
    ["ticket.assignee.group.name", "Care"],
    ["ticket.assignee.user.id", 2],
    ["ticket.customField:custom_field_900", "A1"],
    ["ticket.comment.text", "<p></p>"],
    ["comment.text", "<p></p>"],
    ["comment.type", "publicReply"],
    ["comment.useRichText", true],
    ["ticketFields:priority.isVisible", true],
    ["ticket.organization", null],
  ])("%s", (path, value) => {
    expect(get(anOpenTicket(), path)).toEqual(value);
  });

  it("is nothing below an assignee that is not there, and no error", () => {
    const model = anOpenTicket({ ticket: aTicket({ assignee_id: null }) });
    expect(get(model, "ticket.assignee.user.name")).toBeNull();
  });

  it("is the whole conversation, with who spoke and how", () => {
    expect(get(anOpenTicket(), "ticket.conversation")).toEqual([
      {
        attachments: [],
        author: { id: 1, name: "Ana", avatar: null, role: "end-user" },
        channel: { name: "email" },
        message: { content: "<p>It burns</p>", contentType: "text/html" },
        timestamp: "2026-03-02T09:00:00Z",
      },
    ]);
  });

  it.each(["ticket.nope", "nope", "ticket.id.x", "ticket.constructor", "__proto__.x"])(
    "is not %s",
    (path) => {
      expect(() => get(anOpenTicket(), path)).toThrow("No such Api");
    },
  );
});

describe("what an app can set on a ticket", () => {
  it.each([
    ["comment.text", "<p>Hello</p>", "comment.text"],
    ["ticket.comment.text", "<p>Hello</p>", "comment.text"],
    ["comment.type", "internalNote", "comment.type"],
    ["ticket.subject", "Calm", "ticket.subject"],
    ["ticket.status", "pending", "ticket.status"],
    ["ticket.priority", "high", "ticket.priority"],
    ["ticket.type", "incident", "ticket.type"],
    ["ticket.externalId", "x-1", "ticket.externalId"],
    ["ticket.customField:custom_field_900", "B2", "ticket.customField:custom_field_900"],
  ])("%s", (path, value, read) => {
    const model = anOpenTicket();
    set(model, path, value);
    expect(get(model, read)).toBe(value);
  });

  it("moves a ticket to another group, without the assignee when none is named", () => {
    const model = anOpenTicket();
    set(model, "ticket.assignee", { groupId: "6" });
    expect(withEdits(model.read())).toMatchObject({ group_id: 6, assignee_id: null });
  });

  it("does not change the kind of comment with its text", () => {
    const model = anOpenTicket();
    set(model, "comment.type", "internalNote");
    set(model, "comment.text", "<p>x</p>");
    expect(get(model, "comment.type")).toBe("internalNote");
  });

  it.each([
    ["ticket.id", 5, "No such Api"],
    ["ticket.conversation", [], "No such Api"],
    ["ticket.customField:custom_field_1", "x", "No such Api"],
    ["ticket.status", "done", "expects one of new, open"],
    ["ticket.status", "closed", "expects one of"],
    ["comment.text", 5, "expects a string"],
    ["comment.type", "shout", "expects publicReply or internalNote"],
    ["ticket.assignee", { groupId: 99 }, "expects a known group"],
    ["ticket.assignee", {}, "expects {groupId, userId?}"],
    ["ticket.requester", { email: "nobody@example.com" }, "expects a known person"],
  ])("refuses %s = %p", (path, value, words) => {
    const model = anOpenTicket();
    const before = model.read();
    expect(() => set(model, path, value)).toThrow(words);
    expect(model.read()).toBe(before);
  });
});

describe("what an app can do with a ticket", () => {
  it("adds and removes tags", () => {
    const model = anOpenTicket();
    invokeOnTicket(model, "ticket.tags.add", ["Hot Topic", "fire"]);
    expect(get(model, "ticket.tags")).toEqual(["fire", "hot_topic"]);
    invokeOnTicket(model, "ticket.tags.remove", ["fire"]);
    expect(get(model, "ticket.tags")).toEqual(["hot_topic"]);
  });

  it("appends text as text and HTML as HTML", () => {
    const model = anOpenTicket();
    invokeOnTicket(model, "comment.appendText", ["<b>bold?</b>"]);
    invokeOnTicket(model, "ticket.comment.appendHtml", ["<p>more</p>"]);
    expect(get(model, "comment.text")).toBe("&lt;b&gt;bold?&lt;/b&gt;<p>more</p>");
  });

  it("hides and disables fields of the form", () => {
    const model = anOpenTicket();
    invokeOnTicket(model, "ticketFields:priority.hide", []);
    invokeOnTicket(model, "ticketFields:custom_field_900.disable", []);
    expect(get(model, "ticketFields:priority.isVisible")).toBe(false);
    expect(get(model, "ticketFields:custom_field_900.isEnabled")).toBe(false);
  });

  it("switches saving off and on", () => {
    const model = anOpenTicket();
    invokeOnTicket(model, "ticket.disableSave", []);
    expect(model.read().isSaveDisabled).toBe(true);
    invokeOnTicket(model, "ticket.enableSave", []);
    expect(model.read().isSaveDisabled).toBe(false);
  });

  it("inserts at the cursor when the composer is there", () => {
    const model = anOpenTicket();
    const inserted: string[] = [];
    model.lendEditor({ insert: (html) => inserted.push(html), format: () => undefined });
    invokeOnTicket(model, "ticket.editor.insert", ["<b>x</b>"]);
    expect(inserted).toEqual(["<b>x</b>"]);
  });

  it.each(["ticket.close", "ticket.toString", "constructor"])("does not know %s", (name) => {
    expect(() => invokeOnTicket(anOpenTicket(), name, [])).toThrow("No such Api");
  });
});

describe("changedPaths", () => {
  const changes = (path: string, value: unknown) => {
    const model = anOpenTicket();
    const before = model.read();
    set(model, path, value);
    return changedPaths(model.read(), before, BRAND);
  };

  it("names a changed status under both of its names", () => {
    expect(changes("ticket.status", "pending").map(({ propertyName }) => propertyName)).toEqual([
      "ticket.status",
      "ticket.statusCategory",
      "ticket.customStatus",
    ]);
  });

  it("tells old and new value", () => {
    expect(changes("comment.text", "<p>Hi</p>")).toEqual([
      { propertyName: "comment.text", oldValue: "<p></p>", newValue: "<p>Hi</p>" },
    ]);
  });

  it("names custom fields by their id", () => {
    expect(changes("ticket.customField:custom_field_900", "B2")).toEqual([
      { propertyName: "ticket.custom_field_900", oldValue: "A1", newValue: "B2" },
    ]);
  });

  it("is silent when nothing differs", () => {
    expect(changes("ticket.subject", "Printer on fire")).toEqual([]);
  });
});
