import type { TicketOwnership } from "#contract/ownership";
import type { TimelineEntry } from "#contract/review";
import type { Translate } from "../i18n/translate";
import { customerOf } from "./customerOf";

type Known = {
  ownership: TicketOwnership;
  entries: readonly TimelineEntry[];
  t: Translate;
  /** A moment as a person says it. */
  say: (at: string) => string;
};

const MOST_NOTES = 3;

/**
 * What is known of a ticket, for whoever talks to its customer again: what the customer wants,
 * what they were told and promised, and what those who worked on it found. Nothing is left to
 * guess: what is missing is said to be missing.
 *
 * @returns A private note as plain text.
 */
export function handBackNote({ ownership, entries, t, say }: Known): string {
  const customer = customerOf(ownership);
  const { inItSince, lastTold, nextPromiseAt } = ownership;
  const since = inItSince === null ? 0 : Date.parse(inItSince);
  const notes = entries
    .filter(
      ({ kind, at, text }) => kind === "private-note" && Date.parse(at) >= since && text !== "",
    )
    .slice(-MOST_NOTES);
  const asked = entries.findLast(({ kind }) => kind === "customer-wrote");
  const lines = [
    t("ownership.handBack.intro", { owner: ownership.owner?.name ?? "", customer }),
    asked === undefined
      ? ""
      : t("ownership.handBack.asked", { customer, at: say(asked.at), text: asked.text }),
    lastTold === null
      ? t("ownership.handBack.untold", { customer })
      : t("ownership.handBack.told", {
          customer,
          at: say(lastTold.at),
          by: lastTold.by,
          text: lastTold.excerpt,
        }),
    nextPromiseAt === null
      ? t("ownership.handBack.noNext", { customer })
      : t("ownership.handBack.next", { customer, at: say(nextPromiseAt) }),
    notes.length === 0 ? t("ownership.handBack.nothing") : t("ownership.handBack.known"),
    ...notes.map(({ by, at, text }) => `- ${by}, ${say(at)}: ${text.replace(/\s+/g, " ")}`),
    t("ownership.handBack.ask"),
  ];
  return lines.filter((line) => line !== "").join("\n");
}
