import { readTemplateItems } from "#domain/templates/readTemplateItems";
import { aContent, aMacro, aMail, aTrigger } from "../../support/templates";

const typesIn = (value: unknown) => readTemplateItems(value).items.map(({ type }) => type);

describe("readTemplateItems", () => {
  it("reads whole answers and single objects", () => {
    expect(typesIn({ triggers: [aTrigger(), aTrigger()], count: 2, next_page: null })).toEqual([
      "trigger",
      "trigger",
    ]);
    expect(typesIn({ macro: aMacro([aMail()]) })).toEqual(["macro"]);
    expect(typesIn({ items: [aContent()] })).toEqual(["dynamic_content"]);
    expect(typesIn(aTrigger())).toEqual(["trigger"]);
    expect(typesIn(aMacro([]))).toEqual(["macro"]);
    expect(typesIn(aContent())).toEqual(["dynamic_content"]);
  });

  it("tells automations from triggers by their address or by hours in their conditions", () => {
    const { url, category_id: category, ...bare } = aTrigger();
    const hours = { all: [{ field: "SOLVED", operator: "greater_than", value: "96" }], any: [] };

    expect(typesIn({ ...bare, conditions: hours })).toEqual(["automation"]);
    expect(typesIn({ ...bare, url: url.replace("triggers", "automations") })).toEqual([
      "automation",
    ]);
    expect(typesIn({ ...bare, category_id: category, conditions: hours })).toEqual(["trigger"]);
  });

  it("explains what cannot be read and goes on", () => {
    const { items, faults } = readTemplateItems({
      triggers: [{ title: "no id", actions: [] }, aTrigger(), 7],
    });

    expect(items).toHaveLength(1);
    expect(faults).toEqual([
      expect.stringMatching(/^triggers\[0\]: id: /),
      expect.stringMatching(/^triggers\[2\]: /),
    ]);
  });

  it.each([
    { value: "text" },
    { value: null },
    { value: [] },
    { value: {} },
    { value: { triggers: 3 } },
  ])("refuses $value", ({ value }) => {
    expect(readTemplateItems(value)).toEqual({ items: [], faults: [expect.any(String)] });
  });
});
