import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { TemplateRun } from "#contract/templateRuns";
import { openRulesDesk } from "./rulesDesk";
import { addTemplateAccount } from "./templateAccount";
import type { TestService } from "./withService";

const CHILD = join(process.cwd(), "test", "support", "server", "changeTemplatesChild.ts");

export type CrashRound = {
  readonly kills: number;
  /** Texts that were written, and rules that were written more than once. */
  readonly written: number;
  readonly twice: number;
  /** Whether rolling back gave every rule its first words again. */
  readonly isRestored: boolean;
};

/**
 * One bulk change whose process is killed again and again, at any moment, until it is through; then
 * all of it is taken back.
 *
 * @param killAfterMs - How long each process may work; null lets it end.
 */
export async function crashRound(
  service: TestService,
  texts: number,
  killAfterMs: (kills: number) => number | null,
): Promise<CrashRound> {
  const desk = await openRulesDesk(texts);
  try {
    const account = await addTemplateAccount(service, desk);
    const before = desk.rules();
    const { body: begun } = await account.send<TemplateRun>("post", "/api/template-runs", {
      kind: "apply",
      keys: "all",
    });
    await account.work();
    const path = `/api/template-runs/${begun.runId}`;
    const { body: checked } = await account.get<TemplateRun>(path);
    await account.send("post", `${path}/confirm`, { texts: checked.counts.ready ?? 0 });
    let kills = 0;
    while (!(await workOnce([service.url, desk.url, String(account.id)], killAfterMs(kills)))) {
      kills += 1;
    }
    const { body: run } = await account.get<TemplateRun>(path);
    const twice = desk.writes.filter((write, place) => desk.writes.indexOf(write) !== place).length;
    await account.run("roll-back", "all");
    return {
      kills,
      written: run.counts.written ?? 0,
      twice,
      isRestored: desk.rules() === before,
    };
  } finally {
    await desk.stop();
  }
}

/** True when the process came to its end by itself. */
async function workOnce(args: readonly string[], killAfterMs: number | null): Promise<boolean> {
  const child = fork(CHILD, [...args], { execArgv: ["--import", "tsx"], stdio: "inherit" });
  const ended = once(child, "exit");
  await Promise.race([once(child, "message"), ended]);
  if (killAfterMs !== null) {
    await Promise.race([sleep(killAfterMs), ended]);
    child.kill("SIGKILL");
  }
  const [code] = (await ended) as [number | null];
  if (code !== null && code !== 0) throw new Error(`the process ended with ${code}`);
  return code === 0;
}
