import { countReturns } from "../history/countReturns";
import { type Facts, isUnsolved, type Setting } from "../history/facts";
import type { Holding, Rule } from "./rule";
import { sayCount, sayGroup } from "./say";

/** So many hand-overs are worth a look even when no group saw the ticket twice. */
const MANY_HAND_OVERS = 3;

/** It came back to a group that had passed it on. */
export const pingPong: Rule = {
  condition: "C9",
  ruleId: "C9-ping-pong",
  judge(facts, setting) {
    if (facts.begun < 3 || !isUnsolved(facts)) return null;
    const returns = [...countReturns(facts, setting)].sort((a, b) => a.countsFrom - b.countsFrom);
    const { amber, red } = facts.thresholds.C9;
    const first = returns[amber - 1];
    if (first === undefined) return manyHandOvers(facts, setting);
    const worse = returns[red - 1];
    const { groupId } = returns.at(-1) ?? first;
    const crossings = facts.stints.slice(1, facts.begun);
    const untold = crossings.filter(
      ({ at }, index) => !spokenBetween(facts, at, crossings[index + 1]?.at),
    ).length;
    return {
      from: first.countsFrom,
      isTimed: first.countsFrom > first.at,
      level: "amber",
      ...(worse === undefined
        ? {}
        : { worse: { from: Math.max(worse.countsFrom, first.countsFrom), level: "red" } }),
      evidence: crossings.map(({ auditId }) => auditId),
      explain: () => ({
        text:
          `It has come back to ${sayGroup(groupId, setting)} (${sayCount(returns.length, "return")}; the limit is ${amber}, ` +
          `${red} is serious). Nothing was told to the customer at ${untold} of ${crossings.length} crossings.`,
        action:
          "Name one lead and ask the other team in a side conversation instead of moving the ticket; solving clears this.",
      }),
    };
  },
};

function manyHandOvers(facts: Facts, { people }: Setting): Holding | null {
  const crossings = facts.stints.slice(0, facts.begun);
  const handOvers = crossings.filter(
    ({ groupId }, at) => people.isIt(groupId) && !people.isIt(crossings[at - 1]?.groupId ?? null),
  );
  if (handOvers.length < MANY_HAND_OVERS) return null;
  const teams = new Set(crossings.map(({ groupId }) => people.teamOf(groupId)));
  if (teams.size < crossings.length) return null;
  return {
    from: handOvers[MANY_HAND_OVERS - 1]?.at ?? 0,
    isTimed: false,
    level: "amber",
    evidence: handOvers.map(({ auditId }) => auditId),
    explain: () => ({
      text: `It was handed over ${sayCount(handOvers.length, "time")}, each time to another group; the limit is ${MANY_HAND_OVERS}.`,
      action: "Name one lead and ask the others in a side conversation; solving clears this.",
    }),
  };
}

const spokenBetween = (facts: Facts, from: number, to: number | undefined): boolean =>
  facts.contacts.some(({ at }) => at >= from && (to === undefined || at <= to));
