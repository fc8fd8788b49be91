import { type Audit, isByRule, type Words } from "../../tickets/audit";
import { type Facts, isInIt, type Setting, type Touches } from "./facts";
import type { Step } from "./step";
import { PRIORITIES } from "../thresholds";

/** Several updates by one person within this time are one touch. */
const ONE_TOUCH_MS = 30 * 60_000;

/** How far a status is along the way. */
const RANK: Readonly<Record<string, number>> = {
  new: 0,
  open: 1,
  pending: 2,
  hold: 2,
  solved: 3,
  closed: 3,
};

export const noTouches = (): Touches => ({
  count: 0,
  people: new Set(),
  days: new Set(),
  auditIds: [],
  last: new Map(),
  first: 0,
});

/** Counts an update of ours that moved nothing, or starts again after one that did. */
export function applyTouch(facts: Facts, step: Step, setting: Setting): void {
  const { audit } = step;
  const moved = isForward(facts, step, setting);
  facts.statusesOfStint.add(facts.status);
  facts.wasTaken ||= facts.assigneeId !== null;
  if (itSpoke(facts, step, setting)) facts.itSpokeInStint = true;
  if (moved) {
    facts.lastForward = { at: audit.at, auditId: audit.id };
    facts.touches = noTouches();
    return;
  }
  const { authorId } = audit;
  if (authorId === null || isByRule(audit.via) || !isTouch(audit, setting)) return;
  const isCustomer = authorId === facts.requesterId || facts.copied.has(authorId);
  if (isCustomer || !setting.people.isStaff(authorId, isCustomer)) return;
  count(facts.touches, audit, authorId, setting.clock.dayOf(audit.at));
}

function count(touches: Touches, audit: Audit, authorId: number, day: number): void {
  const before = touches.last.get(authorId);
  if (before !== undefined && audit.at - before < ONE_TOUCH_MS) return;
  touches.last.clear();
  touches.last.set(authorId, audit.at);
  if (touches.count === 0) touches.first = audit.at;
  touches.count += 1;
  touches.people.add(authorId);
  touches.days.add(day);
  touches.auditIds.push(audit.id);
}

/** Tag clean-ups, changes of watchers, our own fields and what rules did are nobody's update. */
function isTouch({ events }: Audit, { policy }: Setting): boolean {
  if (events.length === 0) return true;
  const ours = [policy.fields.cx_owner, policy.fields.next_update].map(String);
  return events.some((event) => {
    if (event.type === "words") return true;
    if (event.type !== "field" || isByRule(event.via)) return false;
    const field = event.field.replace("custom_fields_", "");
    return field !== "tags" && field !== "current_tags" && !ours.includes(field);
  });
}

function isForward(facts: Facts, step: Step, setting: Setting): boolean {
  if (isFieldForward(facts, step)) return true;
  const ours = ourWords(facts, step, setting);
  if (ours.some(({ isPublic, isCall }) => isPublic || isCall)) return true;
  return !facts.itSpokeInStint && itSpoke(facts, step, setting);
}

/** Somebody who works in IT wrote; who hands a ticket over does not speak for IT. */
function itSpoke(facts: Facts, step: Step, setting: Setting): boolean {
  if (!isInIt(facts)) return false;
  return ourWords(facts, step, setting).some(
    ({ authorId }) =>
      authorId !== null && !setting.people.isCustomerFacing(authorId, facts.groupId),
  );
}

function isFieldForward(facts: Facts, { audit, before }: Step): boolean {
  const isChanged = (field: string): boolean =>
    audit.events.some(
      (event) => event.type === "field" && event.field === field && !isByRule(event.via),
    );
  if (isAdvance(facts, before.status) && isChanged("status")) return true;
  // A queue between two names is a reassignment: only the first name is a step.
  if (facts.assigneeId !== null && !facts.wasTaken && isChanged("assignee_id")) return true;
  if (facts.problemId !== null && !before.hasProblem) return true;
  const rise = PRIORITIES.indexOf(before.priority) - PRIORITIES.indexOf(facts.priority);
  return rise > 0 && isChanged("priority");
}

function isAdvance(facts: Facts, before: string): boolean {
  const reached = RANK[facts.status] ?? 0;
  return reached > (RANK[before] ?? 0) && !facts.statusesOfStint.has(facts.status);
}

function ourWords(facts: Facts, { said }: Step, { people }: Setting): readonly Words[] {
  return said.filter(({ authorId }) => {
    if (authorId === null || authorId === facts.requesterId) return false;
    return people.isStaff(authorId, facts.copied.has(authorId));
  });
}
