import { customerTexts } from "#domain/templates/customerTexts";
import { aContent, aMacro, aMail, aTrigger, itemsOf } from "../../support/templates";

const textsOf = (value: unknown) => itemsOf(value).flatMap((item) => customerTexts(item));
const bodiesOf = (value: unknown) => textsOf(value).map(({ body }) => body);

describe("customerTexts", () => {
  it("finds mails, messages and article suggestions to customers", () => {
    const trigger = aTrigger([
      aMail("one"),
      aMail("two", "requester_and_ccs"),
      { field: "notification_sms_user", value: ["requester_id", "360001", "three"] },
      { field: "deflection", value: ["requester_id", "Subject", "four"] },
    ]);

    expect(bodiesOf(trigger)).toEqual(["one", "two", "three", "four"]);
  });

  it("leaves texts for staff and machines alone", () => {
    const trigger = aTrigger([
      aMail("no", "assignee_id"),
      aMail("no", "all_agents"),
      aMail("no", "current_user"),
      aMail("no", "987654"),
      { field: "notification_group", value: ["group_id", "Subject", "no"] },
      { field: "notification_sms_user", value: ["assignee_id", "360001", "no"] },
      { field: "notification_target", value: ["5", "no"] },
      { field: "notification_webhook", value: ["01ABC", '{"text":"no"}'] },
      { field: "side_conversation_ticket", value: ["no", "no", "no"] },
      { field: "status", value: "solved" },
    ]);

    expect(bodiesOf(trigger)).toEqual([]);
  });

  it("finds public comments of macros in both spellings", () => {
    const texts = textsOf(
      aMacro([
        { field: "comment_value", value: ["channel:all", "one"] },
        { field: "comment_value", value: "two" },
        { field: "comment_value_html", value: "three & four" },
        { field: "comment_mode_is_public", value: "true" },
      ]),
    );

    expect(texts.map(({ body, format }) => [body, format])).toEqual([
      ["one", "text"],
      ["two", "text"],
      ["three & four", "html"],
    ]);
  });

  it.each([{ value: "false" }, { value: false }])(
    "leaves private notes of macros alone ($value)",
    ({ value }) => {
      const macro = aMacro([
        { field: "comment_value", value: "note" },
        { field: "comment_mode_is_public", value },
      ]);

      expect(bodiesOf(macro)).toEqual([]);
    },
  );

  it("finds each variant that is switched on, with its locale", () => {
    const content = aContent(["Hello", "<p>Hola</p>", "Salut"]);
    const [first, second, third] = content.variants;
    const texts = itemsOf({
      ...content,
      variants: [first, second, { ...third, active: false }],
    }).flatMap((item) => customerTexts(item, new Map([["2", "es"]])));

    expect(texts.map(({ locale, format }) => [locale, format])).toEqual([
      ["en-US", "text"],
      ["es", "html"],
    ]);
  });

  it("says where each text stands", () => {
    const [text] = textsOf(
      aTrigger([{ field: "status", value: "open" }, aMail("Body", "requester_id", "Subject")]),
    );

    expect(text).toEqual({
      type: "trigger",
      id: 11,
      title: "Notify requester",
      part: "1",
      recipient: "requester",
      active: true,
      action: "notification_user",
      actionIndex: 1,
      format: "text",
      subject: "Subject",
      body: "Body",
    });
  });

  it("passes over actions whose value is not what it should be", () => {
    expect(
      bodiesOf(
        aTrigger([
          { field: "notification_user", value: "requester_id" },
          { field: "notification_user", value: ["requester_id"] },
        ]),
      ),
    ).toEqual([]);
    expect(bodiesOf(aMacro([{ field: "comment_value", value: 5 }]))).toEqual([]);
  });
});
