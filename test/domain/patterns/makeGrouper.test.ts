import { makeGrouper } from "#domain/patterns/makeGrouper";
import { type Measures, measureTicket } from "#domain/patterns/measureTicket";
import { makeExactIndex } from "#domain/patterns/neighborIndex";
import { readTicketText } from "#domain/patterns/readTicketText";
import { usualTexts } from "#domain/patterns/usualTexts";
import { textsAbout } from "../../support/patterns/troubles";

/** Without an encoder: spelling alone must do. */
const measure = (description: string): Measures =>
  measureTicket(readTicketText({ description }), null);

const openGrouper = () => makeGrouper(makeExactIndex, usualTexts.map(measure), { dimensions: 0 });

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
    for (const { key, group } of filled().members) {
      if (group === null) continue;
      kinds.set(group, (kinds.get(group) ?? new Set()).add(key.split(" ")[0] ?? ""));
    }

    expect(kinds.size).toBeGreaterThanOrEqual(3);
    expect([...kinds.values()].every((held) => held.size === 1)).toBe(true);
  });

  it("places a new ticket with those like it, and strange ones nowhere", () => {
    const grouper = filled();
    const serial = grouper.members.find(({ key }) => key === "serial 2")?.group;

    const known = grouper.place(measure("The serial number on the box is not that of the phone."));
    const strange = grouper.place(measure("Do you sell umbrellas for dogs?"));

    expect(known.group).toBe(serial);
    expect(known.confidence).toBeGreaterThan(0.5);
    expect(strange).toEqual(NOWHERE);
  });

  it("keeps the numbers of groups when it consolidates again", () => {
    const grouper = filled();
    const before = grouper.members.map(({ group }) => group);

    grouper.consolidate();

    expect(grouper.members.map(({ group }) => group)).toEqual(before);
  });

  it("makes no group of what machines wrote", () => {
    const grouper = openGrouper();
    for (let at = 0; at < 20; at += 1) {
      grouper.remember(String(at), measure("I am out of the office until Monday."), NOWHERE);
    }
    grouper.consolidate();

    expect(grouper.members.every(({ group }) => group === null)).toBe(true);
  });

  it("takes empty tickets, and forgets all but the newest", () => {
    const grouper = filled();
    grouper.remember("empty", measure(""), grouper.place(measure("")));
    grouper.keepNewest(10);
    grouper.consolidate();

    expect(grouper.members).toHaveLength(10);
    expect(grouper.members.at(-1)).toMatchObject({ key: "empty", group: null });
  });
});
