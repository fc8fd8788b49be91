import type { Audit } from "../../tickets/audit";
import { type Facts, isUnsolved, type Setting } from "./facts";
import { isItStint, type Stint } from "./readStints";
import { noTouches } from "./touches";

/** How long before a hand-over a word to the customer still announces it. */
const ANNOUNCED_MS = 30 * 60_000;

/** Moves the ticket to the stint that begins with this audit, if one does. */
export function applyGroup(facts: Facts, audit: Audit, setting: Setting): void {
  const next = facts.stints[facts.begun];
  if (next?.auditId !== audit.id) {
    leaveGroup(facts, audit);
    return;
  }
  const isFirst = facts.begun === 0;
  const isIt = isItStint(next, setting.people);
  facts.begun += 1;
  facts.groupId = next.groupId;
  // Passing it on inside IT makes no old status new.
  if (isFirst || isIt !== (facts.spell !== null)) facts.statusesOfStint.clear();
  facts.itSpokeInStint = false;

  if (!isIt) leaveIt(facts, audit, setting);
  else if (facts.spell === null && !isHelpOnly(facts)) enterIt(facts, next, setting);
  if (isFirst) facts.touches = noTouches();
}

function enterIt(facts: Facts, stint: Stint, { surroundings }: Setting): void {
  const { at, auditId, groupId, isOutside } = stint;
  facts.spell = {
    at,
    auditId,
    groupId,
    isOutside,
    isBulk: surroundings.bulkMoves.has(auditId),
    speaker: facts.customerFacingSpeaker,
    from: at,
    colleagueSpoke: null,
  };
  facts.handOvers += 1;
  const isTold = facts.told !== null && facts.told.at >= at - ANNOUNCED_MS;
  if (!isTold && isUnsolved(facts) && facts.untold === null)
    facts.untold = { at, auditId, groupId };
}

/** A ticket without a group sits in no team. */
function leaveGroup(facts: Facts, audit: Audit): void {
  const cleared = audit.events.findLast(
    (event) => event.type === "field" && event.field === "group_id",
  );
  if (cleared?.type === "field" && (cleared.value === null || cleared.value === "")) {
    facts.groupId = null;
  } else if (cleared !== undefined && facts.groupId === null) {
    facts.groupId = facts.stints[facts.begun - 1]?.groupId ?? null;
  }
}

function leaveIt(facts: Facts, audit: Audit, { clock }: Setting): void {
  if (facts.spell === null) return;
  facts.lastSpell = facts.spell;
  facts.spell = null;
  const { untold } = facts;
  // Back before the customer had to be told: there is nothing to tell any more.
  if (
    untold !== null &&
    audit.at <= clock.exceeds(untold.at, facts.thresholds.C2[facts.priority])
  ) {
    facts.untold = null;
  }
}

/** A child ticket is help that somebody asked for; the owner keeps the parent. */
const isHelpOnly = ({ createdVia }: Facts): boolean =>
  createdVia.channel === "side_conversation" || createdVia.rel === "side_conversation";
