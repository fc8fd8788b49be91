import { Router } from "express";
import { keepTheirs } from "#contract/templateDetail";
import {
  askApproval,
  checkProposal,
  commentTemplate,
  decideProposal,
  editProposal,
  readTemplatePolicy,
  resetProposal,
  saveTemplatePolicy,
} from "#contract/templateProposals";
import { inAccount } from "../db/inAccount";
import type { Caller } from "../http/caller";
import { serve } from "../http/serve";
import type { Service } from "../service";
import { type Doing, forgetWords, saveDeed } from "./changeProposal";
import { requireCurrent, requireFourEyes } from "./decisions";
import { editWords, judgeWords } from "./editWords";
import { addEvent } from "./events";
import { findText } from "./findText";
import { endDrift } from "./endDrift";
import { describePolicy, findPolicy, savePolicy } from "./policy";
import { proposalState } from "./proposalOf";
import { findStanding } from "./standings";

/** Proposals written, asked for, decided and talked about, and the rules of the house for that. */
export function proposalRoutes(service: Service): Router {
  const { db } = service;
  const router = Router();
  const doing = (
    { key, comment }: { key: string; comment?: string | undefined },
    { accountId, userId }: Caller,
  ): Doing => ({ accountId, key, by: userId, now: service.deskNow(), comment });

  serve(router, checkProposal, (request, { accountId }) => judgeWords(db, accountId, request));
  serve(router, editProposal, (request, caller) => editWords(db, request, doing(request, caller)));
  serve(router, resetProposal, (request, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      await findStanding(tx, request.key);
      await forgetWords(tx, doing(request, caller));
      return proposalState(tx, request.key);
    }),
  );
  serve(router, askApproval, (request, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      requireCurrent(await findStanding(tx, request.key));
      await saveDeed(tx, doing(request, caller), "asked");
      return proposalState(tx, request.key);
    }),
  );
  serve(router, decideProposal, (request, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      const { key, verdict, comment } = request;
      const standing = await findStanding(tx, key);
      requireCurrent(standing);
      requireFourEyes(standing, await findPolicy(tx), { by: caller.userId, verdict, comment });
      await saveDeed(tx, doing(request, caller), verdict);
      return proposalState(tx, key);
    }),
  );
  serve(router, commentTemplate, (request, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      await findStanding(tx, request.key);
      const { by, now, ...said } = doing(request, caller);
      await addEvent(tx, { ...said, by, at: now, what: "commented" });
      return proposalState(tx, request.key);
    }),
  );
  serve(router, keepTheirs, (request, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      await endDrift(tx, doing(request, caller));
      return findText(tx, request.key);
    }),
  );
  serve(router, readTemplatePolicy, (_request, caller) =>
    inAccount(db, caller.accountId, (tx) => describePolicy(tx, caller)),
  );
  serve(router, saveTemplatePolicy, (policy, caller) =>
    inAccount(db, caller.accountId, async (tx) => {
      await savePolicy(tx, caller, policy);
      return describePolicy(tx, caller);
    }),
  );
  return router;
}
