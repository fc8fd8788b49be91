/** Made-up troubles: what happened, and what it came with, in a few ways each. */
const TROUBLES = {
  visit: {
    what: [
      "The engineer did not come for the planned visit",
      "Nobody came for the engineer's visit",
      "The engineer missed the visit we had planned",
    ],
    more: ["I waited at home all day", "I took a day off for it", "Nobody called me either"],
  },
  serial: {
    what: [
      "The serial number of my new phone is refused",
      "My new phone can't be activated, the serial number is wrong",
      "The serial number on the box is not that of the phone",
    ],
    more: ["It belongs to another phone", "I bought it in your shop", "The box looks fine"],
  },
  invoice: {
    what: [
      "My invoice charges me twice for the same month",
      "The invoice of this month was charged twice",
      "I was charged twice, please correct the invoice",
    ],
    more: ["My bank shows both payments", "I want the money back", "Last month it was right"],
  },
} as const;

export type Trouble = keyof typeof TROUBLES;

const ENDS = ["Please help.", "Thanks.", "Can you look into it?", "This is urgent for me."];

/** So many texts about one trouble, all a little different. */
export const textsAbout = (trouble: Trouble, count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const { what, more } = TROUBLES[trouble];
    const said = what[at % what.length] ?? "";
    const beside = more[Math.floor(at / what.length) % more.length] ?? "";
    return `${said}. ${beside}. ${ENDS[at % ENDS.length] ?? ""}`;
  });
