import { Router } from "express";
import { listNotices, putNoticesAway } from "#contract/notices";
import { inAccount } from "../db/inAccount";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { listMine } from "./listMine";

/** What people were told of, each their own. */
export function noticeRoutes(service: Service): Router {
  const { db } = service;
  const router = Router();
  serve(router, listNotices, (_request, caller) =>
    inAccount(db, caller.accountId, (tx) => listMine(tx, caller, service.deskNow())),
  );
  serve(router, putNoticesAway, ({ noticeIds }, { accountId, userId }) =>
    inAccount(db, accountId, async (tx) => {
      const put = await tx
        .updateTable("notices")
        .set({ seen_at: service.deskNow() })
        .where("person_id", "=", userId)
        .where("notice_id", "in", noticeIds)
        .where("seen_at", "is", null)
        .returning("notice_id")
        .execute();
      return { putAway: put.length };
    }),
  );
  return router;
}
