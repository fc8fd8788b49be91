import { Router } from "express";
import { readDeskLists, readSettings, readWordingSettings, saveSettings } from "#contract/settings";
import { calendarOf } from "#domain/ownership/calendar/calendarOf";
import { inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { findSettings } from "./queries";
import { listStaff } from "./listStaff";
import { requireKnown } from "./requireKnown";
import { saveAndTell } from "./saveAndTell";
import { suggestGroups } from "./suggestGroups";

/** What the account's admin decides. */
export function settingsRoutes(service: Service): Router {
  const { db } = service;
  const router = Router();
  serve(router, readSettings, (_request, { accountId }) =>
    inAccount(db, accountId, async (tx) => ({
      ...(await findSettings(tx)),
      groups: await suggestGroups(tx),
      staff: await listStaff(tx),
    })),
  );
  serve(router, saveSettings, async ({ settings, version }, { accountId, userId }) => {
    await inAccount(db, accountId, (tx) => requireKnown(tx, settings));
    const saved = await saveAndTell(service, { accountId, settings, version, by: userId });
    if (saved !== null) return saved;
    throw new Problem(
      "conflict",
      "Somebody else saved the settings meanwhile. Look at theirs first.",
    );
  });
  serve(router, readDeskLists, async (_request, { accountId }) => {
    const helpDesk = await service.helpDesk(accountId);
    const [brands, schedules] = await Promise.all([
      helpDesk.listBrands({ lane: "people" }),
      helpDesk.listSchedules({ lane: "people" }),
    ]);
    return {
      brands: brands.map(({ id, name }) => ({ id: String(id), name })),
      calendars: schedules.flatMap(({ name, ...schedule }) => {
        const calendar = calendarOf(schedule);
        return calendar === null ? [] : [{ name, calendar }];
      }),
    };
  });
  serve(router, readWordingSettings, (_request, { accountId }) =>
    inAccount(db, accountId, async (tx) => {
      const { tone, tones, glossary, holdsOnSave } = (await findSettings(tx)).settings;
      const model = await tx
        .selectFrom("models")
        .select("model")
        .where("is_on", "=", true)
        .executeTakeFirst();
      return { tone, tones, glossary, holdsOnSave, model: model?.model ?? null };
    }),
  );
  return router;
}
