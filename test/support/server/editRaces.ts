import { setTimeout as sleep } from "node:timers/promises";
import request from "supertest";
import type { TriggerRecord } from "../../../desk/api/records/rules";
import type { TemplateRun } from "#contract/templateRuns";
import { openRulesDesk } from "./rulesDesk";
import { addTemplateAccount } from "./templateAccount";
import type { TestService } from "./withService";

/** From the first look at a rule to its write it takes less. */
const LONGEST_DELAY_MS = 40;

export type Races = {
  readonly races: number;
  /** Edits of the admin that are not in the help desk any more. */
  readonly lost: number;
  /** Texts that the run did not write because of them, and those that it wrote before them. */
  readonly conflicts: number;
  readonly written: number;
};

/**
 * A bulk change of triggers while an admin edits each of them once, through the API, at a random
 * moment after the run began to look at it. Whoever comes first: the admin's words must stand.
 *
 * @param random - From 0 to 1.
 */
export async function editRaces(
  service: TestService,
  races: number,
  random: () => number,
): Promise<Races> {
  const desk = await openRulesDesk(races * 4);
  try {
    const account = await addTemplateAccount(service, desk);
    const triggers = desk.desk.store.triggers.all().slice(0, races);
    const keys = triggers.map(({ id }) => `trigger:${id}:1`);
    const { body: begun } = await account.send<TemplateRun>("post", "/api/template-runs", {
      kind: "apply",
      keys,
    });
    await account.work();
    const path = `/api/template-runs/${begun.runId}`;
    await account.send("post", `${path}/confirm`, { texts: races });
    const admin = request.agent(desk.url).auth("admin@practice.example/token", "practice");
    const edits = new Map<number, Promise<unknown>>();
    desk.onRequest((method, path) => {
      const id = Number(/^\/api\/v2\/triggers\/(\d+)$/.exec(path)?.[1]);
      const trigger = triggers.find((one) => one.id === id);
      if (method !== "GET" || trigger === undefined || edits.has(id)) return;
      edits.set(
        id,
        sleep(random() * LONGEST_DELAY_MS).then(() => edit(admin, trigger)),
      );
    });
    await account.work();
    await Promise.all(edits.values());
    const { body: run } = await account.get<TemplateRun>(path);
    const now = desk.rules();
    return {
      races,
      lost: triggers.filter(({ id }) => !now.includes(wordsOf(id))).length,
      conflicts: run.counts.conflict ?? 0,
      written: run.counts.written ?? 0,
    };
  } finally {
    await desk.stop();
  }
}

/** As the admin's page does: conditions and actions whole. */
async function edit(
  admin: ReturnType<typeof request.agent>,
  { id, conditions, actions }: TriggerRecord,
): Promise<void> {
  const changed = actions.map((action) =>
    action.field === "notification_user" && Array.isArray(action.value)
      ? { ...action, value: [...action.value.slice(0, 2), wordsOf(id)] }
      : action,
  );
  const trigger = { conditions, actions: changed };
  await admin.put(`/api/v2/triggers/${id}.json`).send({ trigger }).expect(200);
}

const wordsOf = (id: number): string => `The admin's words for ${id}.`;
