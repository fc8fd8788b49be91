import { type Audit, isByRule } from "../../tickets/audit";
import { HOUR_MS } from "../thresholds";
import type { Closing, Facts, Mark, Setting } from "./facts";
import { isByCustomer, isExcusedClosing, isJustThanks } from "./excuses";
import type { BeforeAudit, Step } from "./step";

/** A word to the customer this long before still belongs to the closing. */
const LAST_WORD_MS = 4 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;
const SOON_DAYS = 7;
const LATE_DAYS = 30;

const DONE = new Set(["solved", "closed"]);

/** Reads closings, reopenings, and the words after them that make them good. */
export function applyClosing(facts: Facts, step: Step, setting: Setting): void {
  const { audit, before } = step;
  if (facts.status === "deleted") return forget(facts);
  makeGood(facts, audit, setting);
  const wasDone = DONE.has(before.status);
  const isDone = DONE.has(facts.status);
  // What was deleted and is restored as it was is not closed again.
  if (!wasDone && isDone && before.status !== "deleted") close(facts, step, setting);
  if (wasDone && facts.status === "closed" && before.status === "solved") autoClose(facts, audit);
  if (wasDone && !isDone) reopen(facts, audit, setting);
  if (audit.at === facts.createdAt && audit.id === facts.lastForward.auditId)
    followUp(facts, audit, setting);
}

/** Nobody waits for an answer to what was deleted. */
function forget(facts: Facts): void {
  facts.untold = null;
  facts.silentClosing = null;
  facts.unconfirmedClosing = null;
  facts.strangeClosing = null;
  facts.cameBack = null;
}

function close(facts: Facts, step: Step, setting: Setting): void {
  const { audit, before } = step;
  facts.closedAt = { at: audit.at, auditId: audit.id };
  facts.cameBack = null;
  facts.rated = false;
  facts.isExcused = true;
  dropUntold(facts, audit.at, setting);
  const change = audit.events.findLast(
    (event) => event.type === "field" && event.field === "status",
  );
  const via = change?.type === "field" ? change.via : audit.via;
  if (isExcusedClosing(facts, audit)) return;
  const byRule = isByRule(via) || audit.authorId === null;
  const closing: Closing = {
    at: audit.at,
    auditId: audit.id,
    authorId: byRule ? null : audit.authorId,
    groupId: facts.groupId,
    owner: before.owner,
  };
  if (audit.authorId !== null && isByCustomer(facts, audit.authorId, setting)) return;
  facts.isExcused = false;
  judgeWords(facts, closing, before, setting);
  if (closing.authorId !== null) judgeCloser(facts, closing, before, setting);
}

/** Solved before the customer had to be told of the hand-over: nothing to tell any more. */
function dropUntold(facts: Facts, at: number, { clock }: Setting): void {
  if (facts.untold === null) return;
  if (at <= clock.exceeds(facts.untold.at, facts.thresholds.C2[facts.priority]))
    facts.untold = null;
}

function judgeWords(facts: Facts, closing: Closing, before: BeforeAudit, { clock }: Setting): void {
  if (facts.saysItWorks) return;
  const { lastContact } = facts;
  if (closing.authorId === null && lastContact !== null && !before.unanswered) {
    facts.unconfirmedClosing = closing;
    return;
  }
  const isTold = lastContact !== null && clock.between(lastContact.at, closing.at) <= LAST_WORD_MS;
  if (!isTold) facts.silentClosing = closing;
}

function judgeCloser(
  facts: Facts,
  closing: Closing,
  before: BeforeAudit,
  { people }: Setting,
): void {
  const { authorId, groupId } = closing;
  if (authorId === null || authorId === before.owner || people.isSupervisor(authorId)) return;
  if (before.owner === null) {
    const takesIt = before.assigneeId === null && facts.assigneeId === authorId;
    const colleague =
      before.nominalOwner !== null && people.shareGroup(before.nominalOwner, authorId, groupId);
    if (colleague && before.nominalOwner !== authorId) {
      facts.strangeClosing = { ...closing, owner: before.nominalOwner, level: "note" };
      return;
    }
    if (takesIt || facts.spell === null) return;
  }
  facts.strangeClosing = { ...closing, level: "amber" };
}

/** Closed for good by a rule after we spoke, with no word that it works. */
function autoClose(facts: Facts, audit: Audit): void {
  const change = audit.events.findLast(
    (event) => event.type === "field" && event.field === "status",
  );
  const byRule = audit.authorId === null || (change?.type === "field" && isByRule(change.via));
  if (!byRule || facts.saysItWorks || facts.thanked || facts.rated) return;
  if (facts.silentClosing !== null || facts.lastContact === null || facts.isExcused) return;
  facts.unconfirmedClosing = {
    at: audit.at,
    auditId: audit.id,
    authorId: null,
    groupId: facts.groupId,
    owner: facts.owner,
  };
}

function reopen(facts: Facts, audit: Audit, setting: Setting): void {
  facts.reopens += 1;
  facts.unconfirmedClosing = null;
  facts.rated = false;
  facts.isExcused = false;
  if (facts.spell !== null) facts.spell.from = audit.at;
  if (setting.surroundings.busy.has(facts.ticketId) || isJustThanks(facts, audit)) return;
  facts.cameBack = cameBack(facts.closedAt?.at ?? null, audit);
}

function followUp(facts: Facts, audit: Audit, { surroundings }: Setting): void {
  const { createdVia } = facts;
  if (createdVia.rel !== "follow_up" && createdVia.channel !== "closed_ticket") return;
  const source = createdVia.fromTicketId;
  const closedAt = source === null ? undefined : surroundings.closedAt.get(source);
  facts.cameBack = cameBack(closedAt ?? null, audit);
}

function cameBack(closedAt: number | null, { at, id }: Audit): Facts["cameBack"] {
  const days = closedAt === null ? null : (at - closedAt) / DAY_MS;
  if (days !== null && days > LATE_DAYS) return null;
  return { at, auditId: id, days, level: days === null || days <= SOON_DAYS ? "amber" : "note" };
}

/** A closing without a word is made good by a word, wherever it comes from. */
function makeGood(facts: Facts, audit: Audit, { people }: Setting): void {
  const later = (mark: Mark | null) =>
    facts.lastContact !== null && mark !== null && facts.lastContact.auditId === audit.id;
  if (later(facts.silentClosing)) facts.silentClosing = null;
  const speaker = facts.lastContact?.authorId;
  if (later(facts.strangeClosing) && speaker !== undefined) {
    const isRight = speaker === facts.strangeClosing?.owner || people.isSupervisor(speaker);
    if (isRight || speaker === facts.owner) facts.strangeClosing = null;
  }
  const isRated = audit.events.some(
    (event) =>
      event.type === "other" &&
      /^(?:satisfactionrating|survey.*submitted|csat)/i.test(event.name) &&
      !/offer|request/i.test(`${event.name} ${event.detail}`),
  );
  if (isRated) facts.rated = true;
  if (!isRated && !facts.saysItWorks) return;
  facts.silentClosing = null;
  facts.unconfirmedClosing = null;
}
