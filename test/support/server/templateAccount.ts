import request from "supertest";
import type { TemplateRun } from "#contract/templateRuns";
import { scopesFor } from "../../../server/helpdesks/zendesk/scopes";
import { changeTemplates } from "../../../server/templates/changeTemplates";
import { readTemplates } from "../../../server/templates/readTemplates";
import { ids } from "../desk/smallCompany";
import type { RulesDesk } from "./rulesDesk";
import type { TestService } from "./withService";

type Answer<Body> = { readonly status: number; readonly body: Body };

/** An account whose texts are those of a desk, and ways to work on them as an admin. */
export type TemplateAccount = {
  readonly id: number;
  get<Body>(path: string): Promise<Answer<Body>>;
  send<Body>(method: "post" | "put" | "delete", path: string, body?: object): Promise<Answer<Body>>;
  /** The same account as another admin sees it. */
  as(userId: number): Promise<Pick<TemplateAccount, "get" | "send">>;
  /** Reads the rules again. */
  read(): Promise<void>;
  /** Works on runs until nothing is left to do, or `most` steps are done. */
  work(most?: number): Promise<void>;
  /** Checks a run, confirms it and works until it is over. */
  run(kind: "apply" | "roll-back", keys: "all" | string[]): Promise<TemplateRun>;
};

export async function addTemplateAccount(
  service: TestService,
  desk: RulesDesk,
  { userId = ids.admin, scopes = scopesFor("templates") } = {},
): Promise<TemplateAccount> {
  const id = await service.addAccount();
  service.setHelpDesk(id, desk.helpDesk);
  await service.inAccount(id, async (tx) => {
    await tx
      .insertInto("connections")
      .values({ account_id: id, access_token: Buffer.alloc(1), connected_by: ids.admin, scopes })
      .execute();
    await tx
      .insertInto("people")
      .values({ account_id: id, user_id: ids.admin, name: "Alex Admin", role: "admin" })
      .execute();
  });
  const call = () => ({
    accountId: id,
    now: service.now(),
    signal: AbortSignal.timeout(30_000),
  });
  const account: TemplateAccount = {
    id,
    ...(await callsOf(service, id, userId)),
    as: (other) => callsOf(service, id, other),
    read: async () => {
      await readTemplates(service).run(call());
    },
    work: async (most = 1_000) => {
      const job = changeTemplates(service);
      for (let steps = 0; steps < most; steps += 1) {
        if (!(await job.run(call())).more) return;
      }
    },
    run: async (kind, keys) => {
      const { body: begun } = await account.send<TemplateRun>("post", "/api/template-runs", {
        kind,
        keys,
      });
      await account.work();
      const path = `/api/template-runs/${begun.runId}`;
      const { body: checked } = await account.get<TemplateRun>(path);
      const texts = checked.counts.ready ?? 0;
      if (texts === 0) return checked;
      await account.send("post", `${path}/confirm`, { texts });
      await account.work();
      return (await account.get<TemplateRun>(path)).body;
    },
  };
  await account.read();
  return account;
}

async function callsOf(
  service: TestService,
  id: number,
  userId: number,
): Promise<Pick<TemplateAccount, "get" | "send">> {
  const session = await service.signIn(id, { userId });
  return {
    get: async <Body>(path: string) =>
      answerOf<Body>(await request(service.app).get(path).set(session)),
    send: async <Body>(method: "post" | "put" | "delete", path: string, body: object = {}) =>
      answerOf<Body>(await request(service.app)[method](path).set(session).send(body)),
  };
}

/** Bodies are what the contract says; supertest does not know it. */
const answerOf = <Body>({ status, body }: { status: number; body: unknown }): Answer<Body> => ({
  status,
  body: body as Body,
});
