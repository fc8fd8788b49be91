import { setTimeout as sleep } from "node:timers/promises";
import request from "supertest";
import type { TemplateRun } from "#contract/templateRuns";
import { openRulesDesk } from "./rulesDesk";
import { addTemplateAccount } from "./templateAccount";
import type { TestService } from "./withService";

export type Races = {
  readonly races: number;
  /** Edits of the admin that are not in the help desk any more. */
  readonly lost: number;
  /** Texts that the run did not write because of them, and those that it wrote before them. */
  readonly conflicts: number;
  readonly written: number;
};

/**
 * A bulk change of triggers while an admin edits each of them once, at a moment of its own, through
 * the API and whole as the admin's page does. Whoever comes first: the admin's words must stand.
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
    const began = performance.now();
    let lasted = races * 25;
    const edits = triggers.map(async ({ id, conditions, actions }, place) => {
      // Around the moment when the run comes to this trigger.
      await sleep(Math.max(0, (lasted * (place + 4 * random() - 2)) / races));
      const changed = actions.map((action) =>
        action.field === "notification_user" && Array.isArray(action.value)
          ? { ...action, value: [...action.value.slice(0, 2), wordsOf(id)] }
          : action,
      );
      const trigger = { conditions, actions: changed };
      await admin.put(`/api/v2/triggers/${id}.json`).send({ trigger }).expect(200);
    });
    await account.work();
    lasted = performance.now() - began;
    await Promise.all(edits);
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

const wordsOf = (id: number): string => `The admin's words for ${id}.`;
