import type { z } from "zod";
import type { TemplateEffect } from "#contract/templateEvidence";
import type { TextPair } from "#contract/templateDetail";
import { type Counted, differenceOf, effectOf, shareOf } from "#domain/templates/compareShares";
import { gradeOfTemplate } from "#domain/templates/gradeOfTemplate";
import type { AccountTransaction } from "../../db/inAccount";
import type { StoredText } from "../../db/tables/templates";
import { namesOf } from "../namesOf";
import { findStanding } from "../standings";
import { countOutcomes, type Outcomes } from "./countOutcomes";

/** Mails that are needed on either side: fewer tell luck from change only when it is huge. */
const NEEDED = 30;
/** Mails of so many days before and after are compared. */
const DAYS = 28;
const DAY_MS = 86_400_000;
/** Customers have had their time to write by then. */
const WAIT_DAYS = { chasers: 3, "re-contacts": 7 } as const;
const CHANGES = 10;

type Effect = z.input<typeof TemplateEffect>;
type Change = {
  applied_at: Date;
  applied_by: number;
  ended_at: Date | null;
  words_before: TextPair;
  words_after: TextPair;
};

/** What followed from each change of a text, newest first. */
export async function findEffects(
  tx: AccountTransaction,
  key: string,
  now: Date,
): Promise<Effect[]> {
  const { text } = await findStanding(tx, key);
  const changes: Change[] = await tx
    .selectFrom("template_changes")
    .select(["applied_at", "applied_by", "ended_at", "words_before", "words_after"])
    .where("key", "=", key)
    .orderBy("applied_at", "desc")
    .limit(CHANGES)
    .execute();
  const nameOf = await namesOf(
    tx,
    changes.map(({ applied_by }) => applied_by),
  );
  const effects: Effect[] = [];
  for (const change of changes) {
    const outcomes = await countOutcomes(tx, text, windowsOf(change, now));
    effects.push({
      appliedAt: change.applied_at.toISOString(),
      appliedBy: nameOf(change.applied_by),
      endedAt: change.ended_at?.toISOString() ?? null,
      days: DAYS,
      measures: measuresOf(text, outcomes),
      grade: gradesOf(text, change),
      readableAt: readableAt(outcomes, change, now),
      needed: NEEDED,
    });
  }
  return effects;
}

/** Mails before the change, and those since it that customers had time to answer. */
function windowsOf({ applied_at, ended_at }: Change, now: Date) {
  const end = Math.min(
    ended_at?.getTime() ?? Infinity,
    applied_at.getTime() + DAYS * DAY_MS,
    now.getTime(),
  );
  return {
    from: new Date(applied_at.getTime() - DAYS * DAY_MS),
    change: applied_at,
    until: new Date(end),
    now,
    waitDays: WAIT_DAYS,
  };
}

function measuresOf(text: StoredText, outcomes: Outcomes): Effect["measures"] {
  return (["chasers", "re-contacts"] as const)
    .filter((measure) => measure !== "chasers" || !asksForAnswer(text))
    .map((measure) => {
      const { before, after } = outcomes[measure];
      const verdict = effectOf(before, after, NEEDED);
      return {
        measure,
        before: withShare(before),
        after: withShare(after),
        difference: verdict === "too-early" ? null : differenceOf(before, after),
        verdict,
      };
    });
}

const withShare = (counted: Counted) => ({ ...counted, ...shareOf(counted) });

/** Who was asked something and writes again does what they were asked to. */
const asksForAnswer = ({ act }: StoredText): boolean => act === "pending" || act === "survey";

function gradesOf(text: StoredText, { words_before, words_after }: Change): Effect["grade"] {
  if (text.language !== "en") return { before: null, after: null };
  const { format } = text;
  return {
    before: gradeOfTemplate(words_before.body, format),
    after: gradeOfTemplate(words_after.body, format),
  };
}

/** When the last missing mail will have had its time, at the pace since the change. */
function readableAt(
  outcomes: Outcomes,
  { applied_at, ended_at }: Change,
  now: Date,
): string | null {
  const counted = outcomes["re-contacts"];
  if (ended_at !== null || counted.before.of < NEEDED || counted.after.of >= NEEDED) return null;
  const days = (now.getTime() - applied_at.getTime()) / DAY_MS;
  if (outcomes.sentSince === 0 || days < 1) return null;
  const needed = (NEEDED / (outcomes.sentSince / days) + WAIT_DAYS["re-contacts"]) * DAY_MS;
  return new Date(Math.max(now.getTime(), applied_at.getTime() + needed)).toISOString();
}
