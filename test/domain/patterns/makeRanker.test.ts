import { fitSpace } from "#domain/patterns/fitSpace";
import { makeRanker, viewClosely } from "#domain/patterns/makeRanker";
import { measureTicket } from "#domain/patterns/measureTicket";
import { readTicketText } from "#domain/patterns/readTicketText";
import { usualTexts } from "#domain/patterns/usualTexts";

const measure = (description: string, subject?: string) =>
  measureTicket(readTicketText({ subject, description }), null);

const TEXTS = [
  "The scanner in the warehouse reads nothing since the battery was changed.",
  "How do I change the address on my invoice?",
  "The parcel was left in the rain and everything in it is wet.",
  "Our scanner shows no reading any more, we changed the battery on Monday.",
  "Please cancel the order that I placed this morning.",
  "The invoice has the address of our old office.",
];

describe("makeRanker", () => {
  const usual = usualTexts.map((text) => measure(text));
  const space = fitSpace(
    TEXTS.map((text) => measure(text)),
    usual,
    0,
  );
  const view = (text: string, subject?: string) => viewClosely(space, measure(text, subject));

  it("ranks those first that report the same", () => {
    const ranker = makeRanker();
    for (const text of TEXTS) ranker.add(view(text));

    const ranked = ranker.rank(view("The warehouse scanner reads nothing with a new battery."));

    expect(new Set(ranked.slice(0, 2))).toEqual(new Set([0, 3]));
    expect(ranked).toHaveLength(TEXTS.length);
  });

  it("prefers the newer of two that say the same, unless their order says nothing", () => {
    const same = [TEXTS[0] ?? "", ...TEXTS.slice(1, 3), TEXTS[0] ?? ""];
    const [inOrder, inNone] = [makeRanker(), makeRanker({ recency: 0 })];
    for (const text of same) for (const ranker of [inOrder, inNone]) ranker.add(view(text));

    expect(inOrder.rank(view(TEXTS[0] ?? ""))[0]).toBe(3);
    expect(inNone.rank(view(TEXTS[0] ?? ""))[0]).toBe(0);
  });

  it("takes empty tickets, and an empty memory", () => {
    const ranker = makeRanker();
    expect(ranker.rank(view(""))).toEqual([]);
    ranker.add(view(""));
    expect(ranker.rank(view(""))).toEqual([0]);
  });
});
