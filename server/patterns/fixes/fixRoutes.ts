import { Router } from "express";
import * as contract from "#contract/fixes";
import { type AccountTransaction, inAccount } from "../../db/inAccount";
import type { Caller } from "../../http/caller";
import { readId } from "../../http/readId";
import { serve } from "../../http/serve";
import type { Service } from "../../service";
import { requirePattern } from "../requirePattern";
import { registerFix, removeFix } from "./changeFixes";
import { listImprovements, moveImprovement, saveImprovement } from "./improvements";
import { listFixes } from "./listFixes";

/** What is done against recurring issues, and whether it holds. */
export function fixRoutes({ db, deskNow }: Service): Router {
  const router = Router();
  const within = <T>(
    caller: Caller,
    patternId: string,
    run: (tx: AccountTransaction, at: { patternId: number; now: Date }) => Promise<T>,
  ) =>
    inAccount(db, caller.accountId, async (tx) => {
      const { pattern_id } = await requirePattern(tx, patternId);
      return run(tx, { patternId: pattern_id, now: deskNow() });
    });

  serve(router, contract.listFixes, ({ patternId }, caller) =>
    within(caller, patternId, (tx, at) => listFixes(tx, caller, at)),
  );
  serve(router, contract.registerFix, ({ patternId, text, fixedAt }, caller) =>
    within(caller, patternId, async (tx, at) => {
      await registerFix(tx, caller, { ...at, text, fixedAt: new Date(fixedAt) });
      return listFixes(tx, caller, at);
    }),
  );
  serve(router, contract.removeFix, ({ fixId, isRemoved }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const now = deskNow();
      const patternId = await removeFix(tx, caller, { fixId: readId(fixId), isRemoved, now });
      return listFixes(tx, caller, { patternId, now });
    }),
  );
  serve(router, contract.listImprovements, ({ patternId }, caller) =>
    within(caller, patternId, (tx, at) => listImprovements(tx, caller, at)),
  );
  serve(router, contract.saveImprovement, (asked, caller) =>
    within(caller, asked.patternId, async (tx, at) => {
      await saveImprovement(tx, caller, { ...at, asked });
      return listImprovements(tx, caller, at);
    }),
  );
  serve(router, contract.moveImprovement, ({ patternId, improvementId, state }, caller) =>
    within(caller, patternId, async (tx, at) => {
      await moveImprovement(tx, caller, { ...at, improvementId, state });
      return listImprovements(tx, caller, at);
    }),
  );
  return router;
}
