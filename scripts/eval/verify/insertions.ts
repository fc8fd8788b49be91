import type { Claim } from "#domain/wording/verify/verifyRewrite";
import { type OwnPair, ownMessages, readGroups } from "./ownPairs";

type Source = Omit<Claim, "candidate">;

/** What is known of the message when its owner signs. */
const KNOWN = {
  customer: { firstName: "Alma" },
  owner: { name: "Ravi Menon", firstName: "Ravi" },
  nextUpdateAt: "2026-05-08T13:00:00Z",
  timeZone: "UTC",
};
const TIMES = ["1 pm on Friday", "Friday, 8 May, 13:00", "Friday at 1 pm"];

/** Each sentence that nobody said is put into so many messages. */
const TIMES_INVENTED = 4;
const TIMES_COURTEOUS = 6;

/** Messages with a sentence in them that no source said. */
export const withInventions = (messages: readonly Source[] = plainMessages()): OwnPair[] =>
  spread(readGroups("inventions.txt"), TIMES_INVENTED, (kind, line, place) => {
    const claim = messages[(place * 7) % messages.length];
    if (claim === undefined) return [];
    const candidate = place % 2 === 0 ? after(claim, line) : inside(claim, line);
    return [{ kind, isGood: false, claim: { ...claim, candidate } }];
  });

/** Messages with a word of courtesy before or after them; names and times come from the context. */
export const withCourtesies = (): OwnPair[] =>
  spread(readGroups("courtesies.txt"), TIMES_COURTEOUS, (kind, line, place) => {
    const messages = plainMessages();
    const claim = messages[(place * 5) % messages.length];
    if (claim === undefined) return [];
    const said = line
      .replaceAll("{owner}", KNOWN.owner.firstName)
      .replaceAll("{customer}", KNOWN.customer.firstName)
      .replaceAll("{time}", TIMES[place % TIMES.length] ?? "");
    const candidate = line.endsWith(",") ? `${said}\n\n${claim.source}` : after(claim, said);
    const context = kind === "owned" ? { context: KNOWN } : {};
    return [{ kind: `${kind} courtesy`, isGood: true, claim: { ...claim, ...context, candidate } }];
  });

function spread(
  groups: ReadonlyMap<string, readonly string[]>,
  times: number,
  make: (kind: string, line: string, place: number) => OwnPair[],
): OwnPair[] {
  let place = 0;
  return [...groups].flatMap(([kind, lines]) =>
    lines.flatMap((line) =>
      Array.from({ length: times }).flatMap(() => {
        place += 1;
        return make(kind, line, place);
      }),
    ),
  );
}

const plainMessages = (): Source[] =>
  ownMessages().filter(({ context, format }) => context === undefined && format === "text");

const after = ({ source, format }: Source, line: string): string =>
  format === "html" ? `${source.trimEnd()}<p>${line}</p>` : `${source.trimEnd()}\n\n${line}`;

/** Behind the first sentence, where there are several. */
function inside(claim: Source, line: string): string {
  const stop = claim.format === "text" ? claim.source.search(/[.!] (?=[A-Z])/) : -1;
  if (stop === -1) return after(claim, line);
  const at = stop + 2;
  return `${claim.source.slice(0, at)}${line.replaceAll("\n", " ")} ${claim.source.slice(at)}`;
}
