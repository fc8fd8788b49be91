import { readDraft, replaceDraft } from "../../../src/zendesk/draft";
import { fakeZaf } from "../../support/app/fakeZaf";

const DRAFT = "Your ticket\r\n has been  received. ";

describe("replaceDraft", () => {
  it("replaces the text and nothing else", async () => {
    const zaf = fakeZaf({ "comment.text": DRAFT });
    const read = await readDraft(zaf);

    expect(await replaceDraft(zaf, read, { text: "Hi Amara," })).toBe("replaced");
    expect(zaf.written).toEqual([{ "comment.text": "Hi Amara," }]);
  });

  it.each([
    ["another ticket is open", { "ticket.id": 43 }, "ticket-changed"],
    ["the comment became a note", { "comment.type": "internalNote" }, "kind-changed"],
    ["the composer became rich", { "comment.useRichText": true }, "kind-changed"],
    ["the agent went on writing", { "comment.text": `${DRAFT}!` }, "draft-changed"],
  ])("writes nothing when %s", async (_, meanwhile, outcome) => {
    const zaf = fakeZaf({ "comment.text": DRAFT });
    const read = await readDraft(zaf);
    Object.assign(zaf.values, meanwhile);

    expect(await replaceDraft(zaf, read, { text: "Hi Amara," })).toBe(outcome);
    expect(zaf.written).toEqual([]);
  });

  it("turns a note into a public reply when asked to", async () => {
    const zaf = fakeZaf({ "comment.type": "internalNote", "comment.text": "rolled back" });

    await replaceDraft(zaf, await readDraft(zaf), { text: "Hi Amara,", kind: "public" });

    expect(zaf.values["comment.type"]).toBe("publicReply");
    expect(zaf.values["comment.text"]).toBe("Hi Amara,");
  });
});

describe("readDraft", () => {
  it("keeps away from channels it does not know", async () => {
    const { kind } = await readDraft(fakeZaf({ "comment.type": "voice" }));

    expect(kind).toBe("other");
  });

  it.each(["facebookComment", "native_messaging", "whatsapp", "chat"])(
    "knows %s as a channel on which customers read along",
    async (type) => {
      expect((await readDraft(fakeZaf({ "comment.type": type }))).kind).toBe("message");
    },
  );
});
