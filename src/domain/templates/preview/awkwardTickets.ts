import { suppressedIn } from "../suppression";
import { isSuppressedFor, type PreviewRule } from "./isSuppressedFor";
import type { PreviewAccount, PreviewTicket } from "./previewTicket";

/** Why a ticket is worth a look before a text goes out to everybody. */
type Awkwardness =
  "no-name" | "longest-name" | "other-language" | "suppressed" | "ccs" | "no-assignee";

/** A ticket with all that is awkward about it; nothing when it is as most are. */
export type PickedTicket = {
  readonly ticket: PreviewTicket;
  readonly awkward: readonly Awkwardness[];
};

type Choice = {
  readonly body: string;
  readonly rule: PreviewRule;
  readonly account: Pick<PreviewAccount, "access" | "locale">;
  /** How many to pick. */
  readonly most?: number;
};

/**
 * The tickets with which a text is best tried: for each awkwardness the newest ticket that has it,
 * in the order of the list above, then the newest others. No ticket comes twice.
 */
export function awkwardTickets(
  tickets: readonly PreviewTicket[],
  { body, rule, account, most = 5 }: Choice,
): PickedTicket[] {
  const repeats = suppressedIn(body).length > 0;
  const longest = Math.max(0, ...tickets.map(({ requester }) => requester.name.length));
  const judged = [...tickets].sort(newestFirst).map((ticket) => ({
    ticket,
    awkward: AWKWARD.filter((kind) => {
      if (kind === "suppressed") return repeats && isSuppressedFor(rule, ticket, account.access);
      return isAwkward(kind, ticket, { longest, locale: account.locale });
    }),
  }));
  const picked = new Set<PickedTicket>();
  for (const kind of AWKWARD) {
    const found = judged.find((one) => one.awkward.includes(kind) && !picked.has(one));
    if (found !== undefined) picked.add(found);
  }
  for (const one of judged) picked.add(one);
  return [...picked].slice(0, most);
}

const AWKWARD = [
  "no-name",
  "longest-name",
  "other-language",
  "suppressed",
  "ccs",
  "no-assignee",
] as const satisfies readonly Awkwardness[];

function isAwkward(
  kind: Exclude<Awkwardness, "suppressed">,
  { requester, ccs, assignee }: PreviewTicket,
  usual: { longest: number; locale: string },
): boolean {
  switch (kind) {
    case "no-name":
      return isNameless(requester.name);
    case "longest-name":
      return requester.name.length === usual.longest;
    case "other-language":
      return requester.locale !== null && languageOf(requester.locale) !== languageOf(usual.locale);
    case "ccs":
      return ccs.length > 0;
    case "no-assignee":
      return assignee === null;
  }
}

const newestFirst = (one: PreviewTicket, other: PreviewTicket): number =>
  Date.parse(other.updatedAt) - Date.parse(one.updatedAt) || Number(other.id) - Number(one.id);

/** Mail programs without a name give the address, or the part before the "@"; some say "Unknown". */
const isNameless = (name: string): boolean =>
  /^(?:|unknown|\S*@\S*|[a-z0-9]+[._-][a-z0-9._-]+|\+?[\d\s()-]+)$/i.test(name.trim());

const languageOf = (locale: string): string => locale.slice(0, 2).toLowerCase();
