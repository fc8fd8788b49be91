import { Router } from "express";
import {
  agreeSentence,
  checkSentence,
  closeIncident,
  openIncident,
  readIncident,
} from "#contract/incidents";
import { inAccount } from "../../db/inAccount";
import { serve } from "../../http/serve";
import type { Service } from "../../service";
import { requirePattern } from "../requirePattern";
import * as change from "./changeIncident";
import { checkWords } from "./checkWords";
import { findIncident } from "./findIncident";
import { presentIncident } from "./presentIncident";

/** Recurring issues that are handled as incidents. */
export function incidentRoutes({ db, deskNow }: Service): Router {
  const router = Router();
  serve(router, readIncident, ({ patternId }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const row = await requirePattern(tx, patternId);
      const incident = await findIncident(tx, row.pattern_id);
      return incident === null
        ? null
        : presentIncident(tx, caller, { row, incident, now: deskNow() });
    }),
  );
  serve(router, openIncident, ({ patternId, since = null }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const at = { row: await requirePattern(tx, patternId), now: deskNow() };
      const incident = await change.openIncident(tx, caller, { ...at, since });
      return presentIncident(tx, caller, { ...at, incident });
    }),
  );
  serve(router, closeIncident, ({ patternId, isClosed }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const at = { row: await requirePattern(tx, patternId), now: deskNow() };
      const incident = await change.closeIncident(tx, { ...at, isClosed });
      return presentIncident(tx, caller, { ...at, incident });
    }),
  );
  serve(router, checkSentence, ({ patternId, text }, { accountId }) =>
    inAccount(db, accountId, async (tx) => {
      await requirePattern(tx, patternId);
      return checkWords(tx, text);
    }),
  );
  serve(router, agreeSentence, ({ patternId, ...said }, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const at = { row: await requirePattern(tx, patternId), now: deskNow() };
      const incident = await change.agreeSentence(tx, caller, { ...at, ...said });
      return presentIncident(tx, caller, { ...at, incident });
    }),
  );
  return router;
}
