import { isSameItem, onlyWordsChanged } from "#domain/templates/onlyWordsChanged";
import { withWords } from "#domain/templates/wordsAt";
import { inAccount } from "../db/inAccount";
import { storableJson } from "../db/storable";
import { AccessRefused, Problem } from "../errors";
import type { DeskRule, HelpDesk } from "../helpdesks/helpDesk";
import type { JobCall } from "../jobs/job";
import type { Service } from "../service";
import { changeOf } from "./changeOf";
import { compareItem, type ItemVerdict, placeOf } from "./compareItem";
import { keepWritten } from "./keepWritten";
import { overwrittenBy } from "./overwrittenBy";
import { RULE_KINDS } from "./rules";
import { type ItemRow, type RunRow, updateItem } from "./runs";
import { whyNotWrite } from "./whyNotWrite";

type Writing = { readonly run: RunRow; readonly item: ItemRow };

/** So often somebody may change other parts of a rule while we get ready to write. */
const MOST_TRIES = 3;

/**
 * Writes one text, or finds out what became of it when its writing was cut off.
 *
 * The rule as it stands is stored before the write; it is read again right before, and nothing is
 * written unless it is still the same. The answer has to prove that only the text changed.
 */
export async function writeItem(service: Service, call: JobCall, writing: Writing): Promise<void> {
  const { item } = writing;
  const helpDesk = await service.helpDesk(call.accountId);
  const read = () =>
    helpDesk.readRule(RULE_KINDS[item.type], item.rule_id, {
      lane: "background",
      signal: call.signal,
    });
  let rule = await read();
  if (item.rule_before !== null && (await settle(service, call, writing, rule))) return;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const verdict = compareItem(item, rule);
    if (verdict !== null || rule === null) {
      await end(service, call, item, verdict ?? { state: "gone" });
      return;
    }
    const why = await begin(service, call, writing, rule);
    if (why !== null) {
      await end(service, call, item, why);
      return;
    }
    const now = await read();
    if (now !== null && isSameItem(rule.body, now.body)) {
      await send(service, call, writing, { helpDesk, rule: now });
      return;
    }
    rule = now;
  }
  await end(service, call, item, BUSY);
}

/** True when a write that was cut off had arrived: then it is kept as what it is. */
async function settle(
  service: Service,
  { accountId }: JobCall,
  { run, item }: Writing,
  rule: DeskRule | null,
): Promise<boolean> {
  if (rule === null || compareItem(item, rule)?.state !== "unchanged") return false;
  const before = item.rule_before ?? rule.body;
  await inAccount(service.db, accountId, (tx) =>
    keepWritten(tx, service, { accountId, run, item, before, rule }),
  );
  return true;
}

/** Stores the rule as it stands; from here on a crash leaves an open question. */
async function begin(
  service: Service,
  { accountId }: JobCall,
  { run, item }: Writing,
  rule: DeskRule,
): Promise<ItemVerdict | null> {
  return inAccount(service.db, accountId, async (tx) => {
    const why = await whyNotWrite(tx, run, item);
    if (why !== null) return why;
    await tx
      .updateTable("template_run_items")
      .set({ rule_before: storableJson(rule.body) })
      .where("run_id", "=", item.run_id)
      .where("place", "=", item.place)
      .execute();
    return null;
  });
}

async function send(
  service: Service,
  call: JobCall,
  { run, item }: Writing,
  { helpDesk, rule }: { helpDesk: HelpDesk; rule: DeskRule },
): Promise<void> {
  const { accountId } = call;
  const options = { lane: "background", signal: call.signal } as const;
  const kind = RULE_KINDS[item.type];
  const place = placeOf(item);
  const words = item.words_after ?? { subject: null, body: "" };
  const changed = { ...rule, body: withWords(rule.body, place, words) };
  let written: DeskRule;
  try {
    written = await helpDesk.writeRule(kind, rule.id, changeOf(changed, item), options);
  } catch (error) {
    await explain(service, call, item, await finalError(error, item, helpDesk));
    return;
  }
  const others = onlyWordsChanged(rule.body, written.body, { place, words }).filter(isOurs);
  if (others.length > 0) {
    const back = await helpDesk.writeRule(kind, rule.id, changeOf(rule, item), options);
    const outcome = isSameItem(rule.body, back.body)
      ? "What stood there was put back."
      : "Look at the rule in Zendesk.";
    const detail = `More than the text changed (${others.slice(0, 3).join(", ")}). ${outcome}`;
    await end(service, call, item, { state: "refused", detail });
    return;
  }
  const theirs = await overwrittenBy(helpDesk, { kind, rule, written }, options);
  if (theirs !== null) {
    await helpDesk.writeRule(kind, rule.id, changeOf(theirs, item), options);
    await end(service, call, item, compareItem(item, theirs) ?? BUSY);
    return;
  }
  await inAccount(service.db, accountId, (tx) =>
    keepWritten(tx, service, { accountId, run, item, before: rule.body, rule: written }),
  );
}

const BUSY: ItemVerdict = {
  state: "failed",
  detail: "Somebody changed the rule in the same moment; their change stands. Try again later.",
};

/** What we send; the rest of a rule belongs to others and may change beside us. */
const isOurs = (path: string): boolean => /^(?:actions|conditions|variants)\b/.test(path);

/**
 * A write that is tried for the second time and gets no answer again is given up, if the old words
 * still stand: the others must not wait for it.
 */
async function finalError(error: unknown, item: ItemRow, helpDesk: HelpDesk): Promise<unknown> {
  const isSilent = error instanceof Problem && error.code === "helpdesk_unavailable";
  if (!isSilent || item.rule_before === null) return error;
  const rule = await helpDesk.readRule(RULE_KINDS[item.type], item.rule_id, { lane: "background" });
  return compareItem(item, rule) === null ? new Problem("conflict", error.message) : error;
}

/**
 * What a refused write means for the text. One whose answer never came stays open: it is read and
 * settled in the next step.
 */
async function explain(
  service: Service,
  call: JobCall,
  item: ItemRow,
  error: unknown,
): Promise<void> {
  if (!(error instanceof Problem)) throw error;
  if (error instanceof AccessRefused) {
    const detail = "Zendesk does not let us change this with the access that an admin gave.";
    await end(service, call, item, { state: "failed", detail });
  } else if (error.code === "not_found") {
    await end(service, call, item, { state: "gone", detail: "It was deleted in Zendesk." });
  } else if (error.code === "conflict") {
    const said = error.cause instanceof Error ? ` (${error.cause.message})` : "";
    await end(service, call, item, { state: "failed", detail: `${error.message}${said}` });
  } else throw error;
}

async function end(
  service: Service,
  { accountId }: JobCall,
  item: ItemRow,
  { state, detail, conflict }: ItemVerdict,
): Promise<void> {
  const json = conflict === undefined ? null : storableJson(conflict);
  await inAccount(service.db, accountId, (tx) =>
    updateItem(tx, item, { state, detail: detail ?? null, conflict: json }),
  );
}
