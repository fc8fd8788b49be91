import { makeGrouper } from "#domain/patterns/makeGrouper";
import { type Measures, measureTicket } from "#domain/patterns/measureTicket";
import { makeExactIndex } from "#domain/patterns/neighborIndex";
import { readTicketText } from "#domain/patterns/readTicketText";
import { usualTexts } from "#domain/patterns/usualTexts";
import { textsAbout } from "../../support/patterns/troubles";

/** Without an encoder: spelling alone must do. */
const measure = (description: string): Measures =>
  measureTicket(readTicketText({ description }), null);

const openGrouper = (options: { mostRemembered?: number } = {}) =>
  makeGrouper(makeExactIndex, usualTexts.map(measure), { dimensions: 0, ...options });

const NOWHERE = { group: null, confidence: 0 };

function filled() {
  const grouper = openGrouper();
  const troubles = ["visit", "serial", "invoice"] as const;
  for (const trouble of troubles) {
    for (const [at, text] of textsAbout(trouble, 24).entries()) {
      grouper.remember(`${trouble} ${at}`, measure(text), NOWHERE);
    }
  }
  grouper.learn();
  grouper.consolidate();
  return grouper;
}

describe("makeGrouper", () => {
  it("never puts different troubles into one group", () => {
    const kinds = new Map<number, Set<string>>();
    for (const { key, group } of filled().members()) {
      if (group === null) continue;
      kinds.set(group, (kinds.get(group) ?? new Set()).add(key.split(" ")[0] ?? ""));
    }

    expect(kinds.size).toBeGreaterThanOrEqual(3);
    expect([...kinds.values()].every((held) => held.size === 1)).toBe(true);
  });

  it("places a new ticket with those like it, and strange ones nowhere", () => {
    const grouper = filled();
    const serial = grouper.members().find(({ key }) => key === "serial 2")?.group;

    const known = grouper.place(measure("The serial number on the box is not that of the phone."));
    const strange = grouper.place(measure("Do you sell umbrellas for dogs?"));

    expect(known.group).toBe(serial);
    expect(known.confidence).toBeGreaterThan(0.5);
    expect(strange).toEqual(NOWHERE);
  });

  it("keeps the numbers of groups when it consolidates again", () => {
    const grouper = filled();
    const before = grouper.members().map(({ group }) => group);

    grouper.consolidate();

    expect(grouper.members().map(({ group }) => group)).toEqual(before);
  });

  it("makes no group of what machines wrote", () => {
    const grouper = openGrouper();
    for (let at = 0; at < 20; at += 1) {
      grouper.remember(String(at), measure("I am out of the office until Monday."), NOWHERE);
    }
    grouper.consolidate();

    expect(grouper.members().every(({ group }) => group === null)).toBe(true);
  });

  it("takes empty tickets, and forgets the oldest when its memory is full", () => {
    const grouper = openGrouper({ mostRemembered: 10 });
    for (const [at, text] of textsAbout("serial", 24).entries()) {
      grouper.remember(String(at), measure(text), NOWHERE);
    }
    grouper.remember("empty", measure(""), grouper.place(measure("")));
    grouper.learn();
    grouper.consolidate();

    expect(grouper.members()).toHaveLength(10);
    expect(grouper.arrived()).toBe(25);
    expect(grouper.members().at(-1)).toMatchObject({ key: "empty", group: null });
  });

  it("remembers an issue that was quiet while others filled its memory", () => {
    const grouper = openGrouper({ mostRemembered: 40 });
    for (const [at, text] of textsAbout("serial", 20).entries()) {
      grouper.remember(`serial ${at}`, measure(text), NOWHERE);
    }
    grouper.consolidate();
    for (const [at, text] of textsAbout("invoice", 60).entries()) {
      grouper.remember(`invoice ${at}`, measure(text), NOWHERE);
    }
    const kept = grouper.members().filter(({ key }) => key.startsWith("serial"));

    expect(kept.length).toBeGreaterThanOrEqual(3);
    expect(new Set(kept.map(({ group }) => group)).size).toBe(1);
  });

  it("keeps few copies of one text, and puts the next where they are", () => {
    const grouper = filled();
    const text = textsAbout("serial", 1)[0] ?? "";
    const before = grouper.arrived();
    for (let at = 0; at < 10_000; at += 1) {
      grouper.remember(`copy ${at}`, measure(text), grouper.place(measure(text)));
    }

    expect(grouper.arrived()).toBeLessThanOrEqual(before + 3);
    expect(grouper.place(measure(text)).confidence).toBe(1);
  });
});
