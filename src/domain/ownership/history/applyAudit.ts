import { type Audit, type AuditEvent, type Words, isByRule } from "../../tickets/audit";
import { applyClosing } from "./applyClosing";
import type { BeforeAudit } from "./step";
import { applyFields, applyPeople } from "./applyFields";
import { applyGroup } from "./applyGroup";
import { applyMail, applyWords } from "./applyWords";
import { applyPromises } from "./applyPromises";
import { isAutomatic } from "../words/isAwayNote";
import { applyTouch } from "./touches";
import { nobodyWaits } from "./nobodyWaits";
import { type Facts, isInIt, isUnsolved, type Mark, type Setting } from "./facts";
import { nominalOwnerOf, ownerOf } from "./ownerOf";

/**
 * Brings the facts of a ticket up to one more audit.
 *
 * An audit is one moment: who is on the ticket is read first, then what was said, then what was
 * changed, so that a reply sent together with a hand-over counts as said by then.
 */
export function applyAudit(facts: Facts, audit: Audit, setting: Setting): void {
  applyPeople(facts, audit, setting);
  const before: BeforeAudit = {
    status: facts.status,
    owner: facts.owner,
    nominalOwner: nominalOwnerOf(facts, setting),
    assigneeId: facts.assigneeId,
    priority: facts.priority,
    hasProblem: facts.problemId !== null,
    unanswered: facts.unanswered !== null,
    lastContact: facts.lastContact,
  };
  const said: Words[] = [];
  for (const event of audit.events) {
    if (event.type === "words" && !isMachineMade(event, audit)) said.push(event);
  }
  for (const words of said) applyWords(facts, words, audit, setting);
  for (const event of audit.events) {
    if (event.type === "mail") applyMail(facts, event, audit, setting);
  }
  applyFields(facts, audit, setting);
  applyGroup(facts, audit, setting);
  facts.thresholds = setting.thresholdsAt(facts);
  if (audit.events.some(isAboutRequester)) facts.nobodyWaits = nobodyWaits(facts, setting);
  applyPromises(facts, audit, said, setting);
  applyTouch(facts, { audit, before, said }, setting);
  facts.owner = ownerOf(facts, setting);
  applyClosing(facts, { audit, before, said }, setting);
  applyClocks(facts, audit, setting);
}

const isAboutRequester = (event: AuditEvent): boolean =>
  event.type === "field" && /^(?:requester_id|(?:current_)?tags)$/.test(event.field);

/** The waiting times that start and stop with the state of the ticket. */
function applyClocks(facts: Facts, audit: Audit, setting: Setting): void {
  const mark = { at: audit.at, auditId: audit.id };
  const inIt = isInIt(facts);
  const since = (known: Mark | null, holds: boolean) => (holds ? (known ?? mark) : null);
  facts.unownedSince = since(facts.unownedSince, inIt && facts.owner === null);
  facts.queuedSince = since(facts.queuedSince, inIt && facts.assigneeId === null);
  facts.pendingSince = since(facts.pendingSince, facts.status === "pending");
  applySilence(facts, audit, setting);
}

/** The silence of a ticket runs while it is ours to move, and also while "pending" asks nothing. */
function applySilence(facts: Facts, audit: Audit, { clock }: Setting): void {
  const { silence } = facts;
  if (silence === null) return;
  const isAsked = facts.status === "pending" && facts.lastPublicWord?.asks === true;
  const runs = isUnsolved(facts) && !isAsked;
  if (runs && silence.since === null) silence.since = audit.at;
  if (!runs && silence.since !== null) {
    silence.spent += clock.between(silence.since, audit.at);
    silence.since = null;
  }
}

/** What the help desk puts on both tickets of a merge, or a mailbox answers by itself, is nobody's word. */
const isMachineMade = ({ via, isAutoReply, text }: Words, audit: Audit): boolean =>
  isMerge(via.rel, via.channel) ||
  isMerge(audit.via.rel, audit.via.channel) ||
  isByRule(via) ||
  isAutoReply ||
  isAutomatic(text);

const isMerge = (rel: string, channel: string): boolean => rel === "merge" || channel === "merge";
