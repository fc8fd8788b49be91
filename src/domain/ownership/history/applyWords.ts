import { type Audit, isByRule, type Mail, type Words } from "../../tickets/audit";
import { asksCustomer } from "../words/asksCustomer";
import { asksForNoUpdates, saysItWorks } from "../words/customerSays";
import { isAwayNote } from "../words/isAwayNote";
import { isReceipt } from "../words/isReceipt";
import { isThanks } from "../words/isThanks";
import type { Facts, Setting } from "./facts";

const STATUS_LINK =
  /\bhttps?:\/\/(?:[\w-]+\.)*status[\w-]*\.|\bhttps?:\/\/\S*\/status\b|statuspage/i;

/** Reads one comment, call or chat line: a customer's word, ours in public, or a private note. */
export function applyWords(facts: Facts, words: Words, audit: Audit, setting: Setting): void {
  const { people, internalPhrases } = setting;
  const { authorId } = words;
  if (authorId === null) return;
  const isCustomer = authorId === facts.requesterId || facts.copied.has(authorId);
  const isOurs = authorId !== facts.requesterId && people.isStaff(authorId, isCustomer);
  if (!isOurs) {
    if (!people.isStaff(authorId, isCustomer)) customerWrote(facts, words, audit);
    return;
  }
  if (words.isCall || words.isPublic) {
    weSpoke(facts, { at: audit.at, auditId: audit.id, authorId }, setting);
    heardInPublic(facts, words, audit);
    return;
  }
  const note = words.text.toLowerCase();
  if (!internalPhrases.some((phrase) => note.includes(phrase))) return;
  facts.callNoted = { at: audit.at, auditId: audit.id };
  weSpoke(facts, { at: audit.at, auditId: audit.id, authorId }, setting);
}

/** A mail by a rule counts as telling the customer of a hand-over, and for nothing else. */
export function applyMail(facts: Facts, mail: Mail, audit: Audit, setting: Setting): void {
  if (facts.requesterId === null || !mail.recipients.includes(facts.requesterId)) return;
  if (mail.text.trim() === "" || isReceipt(mail.text)) return;
  if (isByRule(mail.via) || audit.authorId === null) {
    tell(facts, audit);
    return;
  }
  const { authorId } = audit;
  if (authorId === facts.requesterId || !setting.people.isStaff(authorId, false)) return;
  weSpoke(facts, { at: audit.at, auditId: audit.id, authorId }, setting);
}

function customerWrote(facts: Facts, words: Words, audit: Audit): void {
  if (!words.isPublic || words.isAutoReply || isAwayNote(words.text)) return;
  if (asksForNoUpdates(words.text)) facts.wantsNoUpdates = true;
  facts.saysItWorks = saysItWorks(words.text);
  facts.silence ??= { spent: 0, since: audit.at, auditId: audit.id };
  if (isThanks(words.text)) {
    facts.thanked = true;
    return;
  }
  facts.thanked = false;
  if (facts.saysItWorks) return;
  const { unanswered } = facts;
  if (unanswered === null) {
    facts.unanswered = { first: audit.at, last: audit.at, auditIds: [audit.id] };
  } else if (unanswered.auditIds.at(-1) !== audit.id) {
    unanswered.last = audit.at;
    unanswered.auditIds.push(audit.id);
  }
}

function weSpoke(
  facts: Facts,
  mark: { at: number; auditId: number; authorId: number },
  { people }: Setting,
): void {
  facts.lastContact = mark;
  facts.contacts.push(mark);
  facts.lastContactBy.set(mark.authorId, mark);
  facts.unanswered = null;
  facts.silence = { spent: 0, since: mark.at, auditId: mark.auditId };
  tell(facts, { at: mark.at, id: mark.auditId });
  const isFacing =
    people.canSpeak(mark.authorId) && people.isCustomerFacing(mark.authorId, facts.groupId);
  if (!isFacing) return;
  facts.customerFacingSpeaker = mark;
  if (facts.spell !== null && mark.authorId !== facts.owner) facts.spell.colleagueSpoke = mark;
}

function heardInPublic(facts: Facts, words: Words, audit: Audit): void {
  if (words.authorId === null) return;
  facts.lastPublicWord = {
    at: audit.at,
    auditId: audit.id,
    authorId: words.authorId,
    isCall: words.isCall,
    asks: !words.isCall && asksCustomer(words.text),
    hasStatusLink: STATUS_LINK.test(words.text),
  };
  for (const promise of facts.promises) {
    if (promise.auditId !== audit.id) promise.answered ??= { at: audit.at, auditId: audit.id };
  }
}

function tell(facts: Facts, { at, id }: { at: number; id: number }): void {
  facts.told = { at, auditId: id };
  facts.untold = null;
}
