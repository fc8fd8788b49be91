import { countReturns } from "../history/countReturns";
import { type Facts, isUnsolved, type Mark, type Setting } from "../history/facts";
import { firstFrom } from "../history/firstFrom";
import { isItStint, type Stint, teamOfStint } from "../history/readStints";
import type { People } from "../people";
import type { Holding, Rule } from "./rule";
import { sayCount, sayGroup } from "./say";
import { someOf } from "./someOf";

/** So many hand-overs are worth a look even when no group saw the ticket twice. */
const MANY_HAND_OVERS = 3;

/** It came back to a group that had passed it on. */
export const pingPong: Rule = {
  condition: "C9",
  ruleId: "C9-ping-pong",
  judge(facts, setting) {
    if (facts.begun < 3 || !isUnsolved(facts)) return null;
    const returns = countReturns(facts, setting);
    const { amber, red } = facts.thresholds.C9;
    // Only the first return can begin to count after later ones.
    const early = returns.slice(0, Math.max(amber, red) + 1);
    early.sort((a, b) => a.countsFrom - b.countsFrom);
    const first = early[amber - 1];
    if (first === undefined) return manyHandOvers(facts, setting);
    const worse = early[red - 1];
    const times = returns.length;
    const { groupId } = returns.at(-1) ?? first;
    const { stints, begun, contacts } = facts;
    const known = contacts.length;
    return {
      from: first.countsFrom,
      isTimed: first.countsFrom > first.at,
      level: "amber",
      ...(worse === undefined
        ? {}
        : { worse: { from: Math.max(worse.countsFrom, first.countsFrom), level: "red" } }),
      evidence: someOf(stints.slice(1, begun).map(({ auditId }) => auditId)),
      explain: () => ({
        text:
          `It has come back to ${sayGroup(groupId, setting)} (${sayCount(times, "return")}; the limit is ${amber}, ` +
          `${red} is serious). Nothing was told to the customer at ${countUntold(stints.slice(1, begun), contacts.slice(0, known))} of ${begun - 1} crossings.`,
        action:
          "Name one lead and ask the other team in a side conversation instead of moving the ticket; solving clears this.",
      }),
    };
  },
};

function manyHandOvers(facts: Facts, { people }: Setting): Holding | null {
  const crossings = facts.stints.slice(0, facts.begun);
  const handOvers = crossings.filter(
    (stint, at) => isItStint(stint, people) && !wasInIt(crossings[at - 1], people),
  );
  if (handOvers.length < MANY_HAND_OVERS) return null;
  const teams = new Set(crossings.map((stint) => teamOfStint(stint, people)));
  if (teams.size < crossings.length) return null;
  return {
    from: handOvers[MANY_HAND_OVERS - 1]?.at ?? 0,
    isTimed: false,
    level: "amber",
    evidence: someOf(handOvers.map(({ auditId }) => auditId)),
    explain: () => ({
      text: `It was handed over ${sayCount(handOvers.length, "time")}, each time to another group; the limit is ${MANY_HAND_OVERS}.`,
      action: "Name one lead and ask the others in a side conversation; solving clears this.",
    }),
  };
}

const wasInIt = (stint: Stint | undefined, people: People): boolean =>
  stint !== undefined && isItStint(stint, people);

/** Crossings after which nobody spoke to the customer before the next. */
const countUntold = (crossings: readonly Stint[], contacts: readonly Mark[]): number =>
  crossings.filter(({ at }, index) => {
    const next = crossings[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const spoken = contacts[firstFrom(contacts, at)];
    return spoken === undefined || spoken.at > next;
  }).length;
