import { Router } from "express";
import { curatePattern, listCuration, undoCuration } from "#contract/curation";
import { inAccount } from "../db/inAccount";
import { readId } from "../http/readId";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { curate } from "./curate";
import { lockPatterns } from "./lockPatterns";
import { FIND_PATTERNS } from "./findPatterns";
import { listCuration as queryCuration } from "./listCuration";
import { requirePattern } from "./requirePattern";
import { undoCuration as undo } from "./undoCuration";

/** What people decide about recurring issues. */
export function curationRoutes({ db, deskNow, wake }: Service): Router {
  const router = Router();
  serve(router, curatePattern, async (asked, caller) => {
    const now = deskNow();
    const done = await inAccount(db, caller.accountId, async (tx) => {
      await lockPatterns(tx);
      return curate(tx, caller, { asked, now });
    });
    wake(caller.accountId, FIND_PATTERNS);
    return done;
  });
  serve(router, undoCuration, async ({ decisionId }, caller) => {
    const undoing = { decisionId: readId(decisionId), now: deskNow() };
    const done = await inAccount(db, caller.accountId, async (tx) => {
      await lockPatterns(tx);
      return undo(tx, caller, undoing);
    });
    wake(caller.accountId, FIND_PATTERNS);
    return done;
  });
  serve(router, listCuration, ({ patternId }, { accountId }) =>
    inAccount(db, accountId, async (tx) => {
      const { pattern_id } = await requirePattern(tx, patternId);
      return queryCuration(tx, pattern_id);
    }),
  );
  return router;
}
