import { countTerms, labelGroup } from "#domain/patterns/labelGroup";
import { makeGrouper } from "#domain/patterns/makeGrouper";
import { type Measures, measureTicket } from "#domain/patterns/measureTicket";
import { makeExactIndex } from "#domain/patterns/neighborIndex";
import { readTicketText } from "#domain/patterns/readTicketText";
import { usualTexts } from "#domain/patterns/usualTexts";
import { textsAbout } from "../../support/patterns/troubles";

const read = (description: string, subject?: string): Measures =>
  measureTicket(readTicketText({ subject, description }), null);

const NOWHERE = { group: null, confidence: 0 };

function groupAll(
  tickets: readonly { kind: string; measures: Measures }[],
): Map<string, Set<number>> {
  const grouper = makeGrouper(
    makeExactIndex,
    usualTexts.map((text) => read(text)),
    { dimensions: 0 },
  );
  for (const [at, { kind, measures }] of tickets.entries()) {
    grouper.remember(`${kind} ${at}`, measures, NOWHERE);
  }
  grouper.learn();
  grouper.consolidate();
  const groups = new Map<string, Set<number>>();
  for (const { key, group } of grouper.members()) {
    const kind = key.split(" ")[0] ?? "";
    const held = groups.get(kind) ?? new Set<number>();
    if (group !== null) held.add(group);
    groups.set(kind, held);
  }
  return groups;
}

const isApart = (groups: ReadonlyMap<string, ReadonlySet<number>>): boolean => {
  const all = [...groups.values()].flatMap((held) => [...held]);
  return new Set(all).size === all.length;
};

const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  en: ["The invoice is wrong", "My invoice is wrong again", "This invoice is wrong, please check"],
  de: ["Die Rechnung stimmt nicht", "Meine Rechnung stimmt wieder nicht", "Rechnung stimmt nicht"],
  fr: ["La facture est fausse", "Ma facture est encore fausse", "Cette facture est fausse"],
  es: ["La factura tiene un error", "Mi factura tiene un error", "Otra factura tiene un error"],
  it: ["La fattura è sbagliata", "La mia fattura è sbagliata", "Di nuovo la fattura è sbagliata"],
  nl: ["De factuur klopt niet", "Mijn factuur klopt niet", "Deze factuur klopt weer niet"],
  pl: ["Faktura jest błędna", "Moja faktura jest błędna", "Ta faktura znowu jest błędna"],
  tr: ["Fatura yanlış hesaplandı", "Faturam yanlış hesaplandı", "Bu fatura yanlış hesaplandı"],
  ru: ["В счёте ошибка", "В моём счёте ошибка", "Снова в счёте ошибка"],
  ja: ["請求書が間違っています", "また請求書が間違っています", "請求書が間違っています助けて"],
  ar: ["الفاتورة غير صحيحة", "الفاتورة الجديدة غير صحيحة", "هذه الفاتورة غير صحيحة"],
  el: ["Ο λογαριασμός είναι λάθος", "Αυτός ο λογαριασμός είναι λάθος", "Πάλι λάθος λογαριασμός"],
};

describe("what floods a help desk", () => {
  it("makes no issue of absence notes, in any words they come in", () => {
    const notes = [
      "I am out of the office until Monday.",
      "Ich bin derzeit nicht im Büro.",
      "Je suis actuellement absente.",
      "This is an automated reply. We got your message.",
    ].flatMap((note) => Array.from({ length: 50 }, (_, at) => `${note} Case ${at}.`));
    const groups = groupAll(notes.map((note) => ({ kind: "note", measures: read(note) })));

    expect(groups.get("note")).toEqual(new Set());
  });

  it("reads no more of a huge mail than names its trouble", () => {
    const huge = read(`The meter shows nothing.\n${"0123 deadbeef ".repeat(80_000)}`, "");

    expect(huge.plain.length).toBeLessThanOrEqual(4000);
    expect(huge.plain).toMatch(/^the meter shows nothing/);
  });

  it("does not take what stands below every mail for the trouble", () => {
    const below =
      "This message is confidential and only for the person it is addressed to. If you got it by mistake, delete it and tell the sender. Consider the environment before you print it.";
    const groups = groupAll(
      (["visit", "serial", "invoice"] as const).flatMap((kind) =>
        textsAbout(kind, 24).map((text) => ({ kind, measures: read(`${text}\n${below}`) })),
      ),
    );

    expect(isApart(groups)).toBe(true);
  });

  it("keeps twelve languages apart and loses none of their tickets", () => {
    const tickets = Object.entries(LANGUAGES).flatMap(([kind, texts]) =>
      texts.map((text) => ({ kind, measures: read(text) })),
    );
    const groups = groupAll(tickets);

    expect(groups.size).toBe(12);
    expect(isApart(groups)).toBe(true);
  });

  it("takes tickets that say nothing", () => {
    const groups = groupAll(
      ["", "   ", "<p></p>", "12345678", "https://example.com"].map((text) => ({
        kind: "empty",
        measures: read(text, ""),
      })),
    );

    expect(groups.size).toBe(1);
  });

  it("calls a group that shares no word by what one of its customers wrote", () => {
    const texts = ["to be or not", "at it again"].map((text) =>
      readTicketText({ description: text }),
    );
    const terms = countTerms(texts);

    expect(labelGroup(terms, terms).label).not.toBe("");
  });
});
