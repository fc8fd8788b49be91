import { Router } from "express";
import {
  askModel,
  type ModelSettings,
  type NotByModel,
  readModel,
  saveModel,
  tryModel,
} from "#contract/models";
import { inAccount } from "../db/inAccount";
import { Problem } from "../errors";
import { readId } from "../http/readId";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { requireTicket } from "../sync/canSee";
import { createBreaker } from "./breaker";
import { findModel } from "./findModel";
import { limitAsks } from "./limitAsks";
import { namesAround } from "./namesAround";
import { sampleMessage } from "./sampleMessage";
import { saveModelChoice } from "./saveModelChoice";
import { countCalls } from "./spendCall";
import { writeByModel } from "./writeByModel";
import { writeByRules } from "./writeByRules";

/** The model that an account may choose, and what it writes. */
export function modelRoutes(service: Service): Router {
  const { db, sealer } = service;
  const breaker = createBreaker(service.now);
  const router = Router();
  const limit = limitAsks();
  router.post(askModel.path, limit);
  router.post(tryModel.path, limit);

  const stateOf = (accountId: number) =>
    inAccount(db, accountId, async (tx) => ({
      settings: (await findModel(tx, accountId, sealer))?.settings ?? null,
      usedToday: await countCalls(tx, service.now()),
    }));

  serve(router, readModel, (_request, { accountId }) => stateOf(accountId));
  serve(router, saveModel, async (choice, { accountId, userId }) => {
    await saveModelChoice(service, { accountId, by: userId, choice });
    const { settings, usedToday } = await stateOf(accountId);
    return { settings: required(settings), usedToday };
  });
  serve(router, tryModel, async (_request, { accountId }) => {
    const model = await inAccount(db, accountId, (tx) => findModel(tx, accountId, sealer));
    if (model === null) throw new Problem("not_found", "Save a model first, then try it.");
    const message = sampleMessage(service.now());
    const started = performance.now();
    const written = await writeByModel(service, breaker, {
      accountId,
      model,
      message,
      names: [],
      untouched: [],
    });
    const milliseconds = Math.round(performance.now() - started);
    return "body" in written
      ? { body: written.body, reason: null, milliseconds }
      : { body: message.body, reason: written.reason, milliseconds };
  });
  serve(router, askModel, async ({ ticketId, ...message }, caller) => {
    const { accountId } = caller;
    const { model, rules, names } = await inAccount(db, accountId, async (tx) => {
      const id = readId(ticketId);
      await requireTicket(tx, caller, id);
      return {
        model: await findModel(tx, accountId, sealer),
        rules: await writeByRules(tx, { ticketId: id, message }),
        names: await namesAround(tx, id),
      };
    });
    const byRules = (reason: NotByModel) =>
      ({ body: rules.body, by: "rules", model: null, reason }) as const;
    if (model?.settings.isOn !== true) return byRules("off");
    if (rules.isLeftAlone) return byRules("left-alone");
    const written = await writeByModel(service, breaker, {
      accountId,
      model,
      message: { ...message, lang: rules.lang },
      names,
      untouched: rules.untouched,
    });
    return "body" in written
      ? { body: written.body, by: "model" as const, model: model.settings.model, reason: null }
      : byRules(written.reason);
  });
  return router;
}

function required(settings: ModelSettings | null): ModelSettings {
  if (settings === null) throw new Error("A model that was just saved is not there.");
  return settings;
}
