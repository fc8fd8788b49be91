import type { z } from "zod";
import type { TemplateDetail, TemplateEvent } from "#contract/templateDetail";
import type { AccountTransaction } from "../db/inAccount";
import { findReach, lineOf } from "./listTexts";
import { namesOf } from "./namesOf";
import { proposalOf } from "./proposalOf";
import { findContents, findUses } from "./sharedUses";
import { findStanding } from "./standings";
import { threeWay } from "./threeWay";
import { type Standing, wordsOf } from "./states";
import { isWritable } from "./writable";

const EVENTS = 100;

/** One text with everything that is known of it. @throws {Problem} `not_found`. */
export async function findText(
  tx: AccountTransaction,
  key: string,
): Promise<z.input<typeof TemplateDetail>> {
  const standing = await findStanding(tx, key);
  const { text } = standing;
  const reach = await findReach(tx, key);
  return {
    ...lineOf(standing, reach.get(key)),
    format: text.format,
    body: text.body,
    findings: [...text.findings],
    problems: [...text.problems],
    language: text.language,
    grade: text.grade,
    proposal: await proposalOf(tx, standing),
    drift: driftOf(standing),
    applied: await appliedOf(tx, standing),
    contents: await findContents(tx, text),
    usedBy: await findUses(tx, text),
    history: await listEvents(tx, key),
    canApply: isWritable(text),
  };
}

function driftOf({ text, change }: Standing): TemplateDetail["drift"] {
  if (change === null || change.ended_at !== null || change.drift === null) return null;
  const ours = change.words_before;
  const texts = threeWay({ base: change.words_after, ours, theirs: wordsOf(text) });
  return { seenAt: change.drift.seenAt, texts };
}

async function appliedOf(
  tx: AccountTransaction,
  { change }: Standing,
): Promise<TemplateDetail["applied"]> {
  if (change?.ended_at !== null) return null;
  const nameOf = await namesOf(tx, [change.applied_by]);
  return {
    at: change.applied_at.toISOString(),
    by: nameOf(change.applied_by),
    before: change.words_before,
    after: change.words_after,
  };
}

async function listEvents(tx: AccountTransaction, key: string): Promise<TemplateEvent[]> {
  const rows = await tx
    .selectFrom("template_events")
    .select(["at", "by", "what", "comment", "words"])
    .where("key", "=", key)
    .orderBy("event_id", "desc")
    .limit(EVENTS)
    .execute();
  const nameOf = await namesOf(
    tx,
    rows.map(({ by }) => by),
  );
  return rows.map(({ at, by, what, comment, words }) => ({
    at: at.toISOString(),
    by: by === null ? null : nameOf(by),
    what,
    comment,
    text: words,
  }));
}
