import { Router } from "express";
import type { z } from "zod";
import { readOutreach, startOutreach } from "#contract/outreach";
import { type AccountTransaction, inAccount } from "../../db/inAccount";
import { Problem } from "../../errors";
import type { Caller } from "../../http/caller";
import { serve } from "../../http/serve";
import { setDue } from "../../jobs/dueTimes";
import type { Service } from "../../service";
import { requireIncident } from "../incidents/findIncident";
import { requirePattern } from "../requirePattern";
import { CHANGE_MANY } from "./changeMany";
import { requireRun } from "./listRuns";
import { listSegments } from "./listSegments";
import { planOutreach } from "./planOutreach";
import { storeRun } from "./storeRun";

const MOST_SHOWN = 200;

type Asked = z.output<(typeof startOutreach)["request"]>;

/** Customers who have not written are told as well: seen first, then each of them once. */
export function outreachRoutes({ db, deskNow, wake }: Service): Router {
  const router = Router();
  serve(router, readOutreach, ({ patternId, ...segment }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const scope = await scopeOf(tx, patternId);
      const plan = await planOutreach(tx, caller, { ...scope, segment });
      return {
        ...(await listSegments(tx, caller, scope)),
        plan:
          plan === null
            ? null
            : {
                key: plan.key,
                count: plan.people.length,
                words: plan.words,
                left: plan.left,
                isCut: plan.isCut,
                people: plan.people
                  .slice(0, MOST_SHOWN)
                  .map(({ requesterId, ...rest }) => ({ id: String(requesterId), ...rest })),
              },
      };
    }),
  );
  serve(router, startOutreach, async (asked, caller) => {
    const run = await inAccount(db, caller.accountId, (tx) => start(tx, caller, asked, deskNow()));
    wake(caller.accountId, CHANGE_MANY);
    return run;
  });
  return router;
}

async function scopeOf(tx: AccountTransaction, patternId: string) {
  const { pattern_id } = await requirePattern(tx, patternId);
  return { patternId: pattern_id, incident: await requireIncident(tx, pattern_id) };
}

async function start(tx: AccountTransaction, caller: Caller, asked: Asked, now: Date) {
  const { incident, patternId } = await scopeOf(tx, asked.patternId);
  // Two clicks at once: the second waits for the first, and then sees what it did.
  await tx
    .selectFrom("incidents")
    .select("pattern_id")
    .where("pattern_id", "=", incident.pattern_id)
    .forUpdate()
    .execute();
  const plan = await planOutreach(tx, caller, { patternId, incident, segment: asked });
  if (plan?.key !== asked.key || plan.people.length !== asked.count) {
    throw new Problem("conflict", "Something changed since you looked. Look again, then confirm.");
  }
  const runId = await storeRun(tx, caller, {
    patternId,
    problemId: incident.problem_id,
    kind: "reach",
    words: plan.words,
    items: plan.people.map(({ requesterId }) => ({ ticketId: -requesterId, requesterId })),
    now,
  });
  await setDue(tx, [{ job: CHANGE_MANY, subject: "", dueAt: new Date() }]);
  return requireRun(tx, runId);
}
